package alongside.comparison.histories;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.RoleLevel;
import alongside.comparison.policy.Taxonomy;
import alongside.tenants.ServiceCategory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** A Trust that never was, person by person. */
final class InventedTrust {
    /** Share of Trusts whose peer support is one service, with one role and one band. */
    private static final double SPECIALISTS = 0.05;

    /** From here on no Trust has a single service. */
    private static final int LARGE = 45;

    private static final Map<ServiceCategory, Double> SERVICES = services();
    private static final Map<RoleLevel, Double> ROLES = roles();
    private static final Map<String, Double> BANDS = bands();

    private final String id;
    private final RandomGenerator random;
    private final Map<ServiceCategory, Double> offered = new LinkedHashMap<>();
    private final List<Worker> workers = new ArrayList<>();
    private final double growth;
    private final boolean specialist;
    private String region;
    private int before;
    private int left;

    private record Worker(ServiceCategory service, RoleLevel role, String band, double hours) {}

    InventedTrust(String id, String region, int size, RandomGenerator random) {
        this.id = id;
        this.region = region;
        this.random = random;
        this.growth = random.nextGaussian(0.025, 0.02);
        this.specialist = size < LARGE && random.nextDouble() < SPECIALISTS;
        if (specialist) {
            offered.put(one(SERVICES), 1.0);
        } else {
            SERVICES.forEach((service, share) -> {
                if (random.nextDouble() < 0.25 + 2.5 * share + size / 200.0) {
                    offered.put(service, share * random.nextDouble(0.3, 1.7));
                }
            });
            offered.putIfAbsent(ServiceCategory.ADULT_COMMUNITY, 0.3);
        }
        for (var i = 0; i < size; i++) {
            workers.add(worker());
        }
        before = size;
    }

    String id() {
        return id;
    }

    void move(String region) {
        this.region = region;
    }

    void take(InventedTrust other) {
        workers.addAll(other.workers);
    }

    /** Some leave in a quarter and some come. */
    void pass() {
        before = workers.size();
        workers.removeIf(worker -> random.nextDouble() < 0.04);
        left = before - workers.size();
        var coming = before * (0.04 + growth) + random.nextGaussian(0, 0.5);
        for (var i = 0; i < Math.floor(coming + random.nextDouble()); i++) {
            workers.add(worker());
        }
    }

    /** What is counted another way from now on. */
    void restate() {
        var more = workers.size() / 10 + 1;
        for (var i = 0; i < more; i++) {
            workers.add(worker());
        }
    }

    SignedReturn at(LocalDate quarterEnd, boolean services, boolean roles) {
        var bands = by(worker -> Taxonomy.bandKey(worker.band()));
        return new SignedReturn(
                id,
                quarterEnd,
                region,
                workers.size(),
                rounded(workers.stream().mapToDouble(Worker::hours).sum(), 2),
                services ? by(worker -> worker.service().key()) : null,
                roles ? by(worker -> worker.role().key()) : null,
                roles ? bands : null,
                rounded(before == 0 ? 0 : 400.0 * left / before, 1),
                rounded(before == 0 ? 100 : Math.max(0, 100 - 350.0 * left / before), 1),
                rounded(random.nextDouble(0, 25), 1),
                null,
                null);
    }

    private Map<String, Integer> by(Function<Worker, String> of) {
        var counts = new TreeMap<String, Integer>();
        workers.forEach(worker -> counts.merge(of.apply(worker), 1, Integer::sum));
        return counts;
    }

    private static BigDecimal rounded(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
    }

    private Worker worker() {
        var hours = random.nextInt(4, 11) / 10.0;
        return specialist
                ? new Worker(one(offered), RoleLevel.PEER_SUPPORT_WORKER, "3", hours)
                : new Worker(one(offered), one(ROLES), one(BANDS), hours);
    }

    private <T> T one(Map<T, Double> shares) {
        var rest =
                random.nextDouble()
                        * shares.values().stream().mapToDouble(Double::doubleValue).sum();
        T last = null;
        for (var entry : shares.entrySet()) {
            last = entry.getKey();
            rest -= entry.getValue();
            if (rest < 0) {
                break;
            }
        }
        return java.util.Objects.requireNonNull(last);
    }

    private static Map<ServiceCategory, Double> services() {
        var shares = new LinkedHashMap<ServiceCategory, Double>();
        shares.put(ServiceCategory.ADULT_COMMUNITY, 0.36);
        shares.put(ServiceCategory.ADULT_ACUTE_INPATIENT, 0.17);
        shares.put(ServiceCategory.CRISIS, 0.12);
        shares.put(ServiceCategory.REHABILITATION, 0.07);
        shares.put(ServiceCategory.FORENSIC, 0.08);
        shares.put(ServiceCategory.OLDER_ADULT, 0.05);
        shares.put(ServiceCategory.PERINATAL, 0.07);
        shares.put(ServiceCategory.CHILDREN_AND_YOUNG_PEOPLE, 0.05);
        shares.put(ServiceCategory.LIAISON, 0.03);
        return shares;
    }

    private static Map<RoleLevel, Double> roles() {
        var shares = new LinkedHashMap<RoleLevel, Double>();
        shares.put(RoleLevel.PEER_SUPPORT_WORKER, 0.72);
        shares.put(RoleLevel.SENIOR, 0.12);
        shares.put(RoleLevel.TRAINEE, 0.06);
        shares.put(RoleLevel.COORDINATOR, 0.06);
        shares.put(RoleLevel.PROFESSIONAL_LEAD, 0.04);
        return shares;
    }

    private static Map<String, Double> bands() {
        var shares = new LinkedHashMap<String, Double>();
        shares.put("2", 0.06);
        shares.put("3", 0.58);
        shares.put("4", 0.22);
        shares.put("5", 0.08);
        shares.put("6", 0.06);
        return shares;
    }
}
