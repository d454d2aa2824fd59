package alongside.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The staff file of a demonstration Trust, as its staff system would report it: invented people who
 * join and leave so that the Trust has the headcounts it is meant to have. The same every time.
 */
final class DemonstrationStaffFile {
    /** Who can log in as a peer support worker of each Trust that is shown in depth. */
    static final String PEER = "Jo Marsden";

    private static final List<String> FIRST =
            List.of(
                    "Amara", "Bilal", "Carys", "Dilys", "Ewan", "Farah", "Gwen", "Hugo", "Imani",
                    "Jonah", "Kezia", "Liam", "Mina", "Noor", "Owen", "Priya", "Quentin", "Rosa",
                    "Samir", "Tess", "Uma", "Victor", "Wanda", "Yusuf", "Zara");
    private static final List<String> LAST =
            List.of(
                    "Abara",
                    "Ashgrove",
                    "Bexley",
                    "Brightwell",
                    "Calloway",
                    "Cotterill",
                    "Dhaliwal",
                    "Eversley",
                    "Fenwick-Obi",
                    "Garside",
                    "Hollowood",
                    "Iqbal",
                    "Jessop",
                    "Kowalczyk",
                    "Larkham",
                    "Mbeki",
                    "Nwosu",
                    "O'Rourke",
                    "Pemberton",
                    "Quarshie",
                    "Sandhu",
                    "Tolland",
                    "Umeh",
                    "Vasquez",
                    "Whitlock",
                    "Yarrow");
    private static final double[] HOURS = {
        37.5, 37.5, 30, 26.25, 22.5, 22.5, 18.75, 15, 15, 7.5, 4
    };
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.UK);
    private static final String HEADER =
            "Employee Number,Assignment Number,Last Name,First Name,Service,Locality,Team,"
                    + "Position Title,Grade,Assignment Category,Contracted Hours,"
                    + "Start Date In Position,Assignment End Date,Fixed Term End Date";

    private final DemonstrationTrust trust;
    private final Random random;
    private final List<String> rows = new ArrayList<>();
    private final List<Worker> inPost = new ArrayList<>();
    private int employeeNumber;

    private DemonstrationStaffFile(DemonstrationTrust trust) {
        this.trust = trust;
        this.random = new Random(trust.slug().hashCode());
        this.employeeNumber = 100_000 + random.nextInt(50_000);
    }

    static String of(DemonstrationTrust trust) {
        return new DemonstrationStaffFile(trust).text();
    }

    private String text() {
        var before = trust.headcounts().firstKey().minusMonths(3);
        for (var step : trust.headcounts().entrySet()) {
            reach(step, before);
            before = step.getKey();
        }
        if (DemonstrationTrusts.IN_DEPTH.contains(trust)) {
            inPost.addLast(inPost.removeLast().called("Marsden,Jo", trust.roles().getFirst()));
        }
        inPost.forEach(worker -> rows.add(row(worker, null)));
        return HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    /** People leave and join between two dates until the headcount is what it is meant to be. */
    private void reach(Map.Entry<LocalDate, Integer> step, LocalDate before) {
        var days = (int) ChronoUnit.DAYS.between(before, step.getKey());
        var leavers =
                inPost.isEmpty()
                        ? 0
                        : Math.max(days * inPost.size() / 2600, inPost.size() - step.getValue());
        for (int i = 0; i < leavers; i++) {
            var worker = inPost.remove(random.nextInt(inPost.size()));
            rows.add(row(worker, before.plusDays(random.nextInt(days))));
        }
        while (inPost.size() < step.getValue()) {
            inPost.add(worker(before.plusDays(1L + random.nextInt(days))));
        }
    }

    private record Worker(
            int number,
            String name,
            String service,
            String locality,
            DemonstrationTrust.JobRole role,
            double hours,
            LocalDate start,
            boolean fixedTerm) {

        Worker called(String name, DemonstrationTrust.JobRole role) {
            return new Worker(number, name, service, locality, role, 22.5, start, fixedTerm);
        }
    }

    private Worker worker(LocalDate start) {
        employeeNumber += 1 + random.nextInt(60);
        return new Worker(
                employeeNumber,
                pick(LAST) + "," + pick(FIRST),
                pick(List.copyOf(trust.services().keySet())),
                trust.localities().isEmpty() ? "" : pick(trust.localities()),
                role(),
                HOURS[random.nextInt(HOURS.length)],
                start,
                random.nextInt(5) == 0);
    }

    private DemonstrationTrust.JobRole role() {
        var at = random.nextInt(10);
        for (var role : trust.roles()) {
            at -= role.share();
            if (at < 0) {
                return role;
            }
        }
        return trust.roles().getFirst();
    }

    private String row(Worker worker, @Nullable LocalDate end) {
        var number = "%08d".formatted(worker.number());
        var fixedTermEnd =
                worker.fixedTerm() && end == null ? DATE.format(LocalDate.of(2027, 3, 31)) : "";
        return String.join(
                ",",
                number,
                number + "-1",
                worker.name(),
                worker.service(),
                worker.locality(),
                team(worker),
                worker.role().title(),
                worker.role().grade(),
                worker.fixedTerm() ? "Fixed Term Temp" : "Permanent",
                "" + worker.hours(),
                DATE.format(worker.start()),
                end == null ? "" : DATE.format(end),
                fixedTermEnd);
    }

    private static String team(Worker worker) {
        return worker.locality().isEmpty()
                ? worker.service() + " team"
                : worker.locality() + " " + worker.service().toLowerCase(Locale.UK) + " team";
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
