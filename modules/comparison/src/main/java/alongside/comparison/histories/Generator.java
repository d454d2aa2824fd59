package alongside.comparison.histories;

import alongside.comparison.engine.Frozen;
import alongside.comparison.figures.Merger;
import alongside.comparison.figures.SignedReturn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes histories: regions as in England, sizes with a heavy tail, and all that happens to Trusts.
 */
public final class Generator {
    private final Settings settings;
    private final long seed;
    private final Random random;
    private final List<InventedTrust> trusts = new ArrayList<>();
    private final List<InventedTrust> newcomers = new ArrayList<>();
    private final TreeMap<String, SignedReturn> last = new TreeMap<>();
    private final List<Merger> mergers = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<String> counted = new HashSet<>();
    private final Map<String, LocalDate> restated = new HashMap<>();

    private Generator(Settings settings, long seed) {
        this.settings = settings;
        this.seed = seed;
        this.random = new Random(seed);
        var regions = regions();
        Collections.shuffle(regions, random);
        for (var i = 0; i < settings.trusts() + settings.newcomers(); i++) {
            var id = "trust_invented%02d".formatted(i + 1);
            var trust = new InventedTrust(id, regions.get(i % regions.size()), size(), random);
            (i < settings.trusts() ? trusts : newcomers).add(trust);
        }
    }

    public static History history(Settings settings, long seed) {
        return new Generator(settings, seed).run();
    }

    /** How the 48 mental health Trusts of England lie in the seven regions. */
    private static List<String> regions() {
        var regions = new ArrayList<String>();
        add(regions, "Y60", 11);
        add(regions, "Y63", 8);
        add(regions, "Y56", 7);
        add(regions, "Y59", 7);
        add(regions, "Y58", 6);
        add(regions, "Y62", 5);
        add(regions, "Y61", 4);
        return regions;
    }

    private static void add(List<String> regions, String region, int trusts) {
        regions.addAll(Collections.nCopies(trusts, region));
    }

    private int size() {
        var size = (int) Math.round(34 * Math.exp(random.nextGaussian(0, 0.55)));
        return Math.max(3, Math.min(180, size));
    }

    private History run() {
        var quarters = new ArrayList<Frozen>();
        var end = settings.first();
        for (var i = 0; i < settings.quarters(); i++) {
            if (i > 0) {
                happen(i, end);
            }
            quarters.add(sign(end));
            end = next(end);
        }
        return new History(seed, List.copyOf(quarters));
    }

    private void happen(int quarter, LocalDate end) {
        trusts.forEach(InventedTrust::pass);
        newcomers.forEach(InventedTrust::pass);
        if (end.getMonthValue() == 3 && !newcomers.isEmpty()) {
            trusts.addAll(newcomers);
            newcomers.clear();
        }
        if (falls(settings.mergers(), quarter)) {
            merge(end);
        }
        if (falls(settings.moves(), quarter)) {
            any().move(List.of("Y56", "Y58", "Y59", "Y60", "Y61").get(random.nextInt(5)));
        }
        if (falls(settings.restatements(), quarter)) {
            var trust = any();
            trust.restate();
            counted.add(trust.id());
        }
    }

    private boolean falls(int times, int quarter) {
        return random.nextDouble() * (settings.quarters() - 1) < times && quarter > 0;
    }

    private InventedTrust any() {
        return trusts.get(random.nextInt(trusts.size()));
    }

    private void merge(LocalDate end) {
        var from = any();
        var into = any();
        if (from != into && !withdrawn.contains(from.id()) && !withdrawn.contains(into.id())) {
            into.take(from);
            trusts.remove(from);
            last.remove(from.id());
            mergers.add(new Merger(from.id(), into.id(), end.minusDays(40)));
        }
    }

    private Frozen sign(LocalDate end) {
        for (var trust : trusts) {
            if (random.nextDouble() < settings.withdrawn()) {
                withdrawn.add(trust.id());
            }
            if (random.nextDouble() >= settings.missed()) {
                var services = random.nextDouble() >= settings.unsigned();
                var roles = random.nextDouble() >= settings.unsigned();
                last.put(trust.id(), trust.at(end, services, roles));
                if (counted.remove(trust.id())) {
                    restated.put(trust.id(), end);
                }
            }
        }
        return new Frozen(
                end,
                List.copyOf(last.values()),
                List.copyOf(mergers),
                Set.copyOf(withdrawn),
                Map.copyOf(restated));
    }

    private static LocalDate next(LocalDate end) {
        var month = end.plusMonths(3);
        return month.withDayOfMonth(month.lengthOfMonth());
    }
}
