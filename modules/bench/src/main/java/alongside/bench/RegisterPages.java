package alongside.bench;

import alongside.quickstart.StaffImport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The pages of a Trust with 2,000 people in post and 12 years of joining and leaving. */
final class RegisterPages {
    private static final String SLUG = "register";
    private static final String BASE = "/t/" + SLUG;
    private static final int CONNECTIONS = 8;
    private static final Duration ROUND = Duration.ofSeconds(3);

    /** A page, and the one that does the same up to the rendering. */
    private record Page(String name, String path, String constant) {}

    private static final List<Page> PAGES =
            List.of(
                    new Page("people", "/people", "/constant/people"),
                    new Page(
                            "people in 2018",
                            "/people?as_at=2018-03-31",
                            "/constant/people?as_at=2018-03-31"),
                    new Page("growth", "/growth", "/constant/growth"),
                    new Page(
                            "growth in 2018",
                            "/growth?as_at=2018-03-31",
                            "/constant/growth?as_at=2018-03-31"),
                    new Page("establishment", "/establishment", "/constant/establishment"));

    private RegisterPages() {}

    /** P3 and P4 for each of the pages. */
    static List<Measurement> measure(Stage stage) {
        fill(stage);
        var measured = new ArrayList<Measurement>();
        for (var page : PAGES) {
            var ours = load(stage, page.path());
            var constant = load(stage, page.constant());
            var full = Pages.againstConstant("P3 " + page.name(), ours, constant, ROUND);
            measured.add(full);
            var paced = Rounds.times(() -> ours.paced(ROUND, full.ours() / 2));
            measured.add(Pages.slowest("P4 " + page.name() + ", p99 against p50", paced));
        }
        return measured;
    }

    private static Load load(Stage stage, String path) {
        return new Load(stage.port(), BASE + path, stage.cookie(), CONNECTIONS);
    }

    private static void fill(Stage stage) {
        try (var api = stage.api()) {
            var slug = stage.newTrust(SLUG);
            new StaffImport(api, slug).save("register.csv", staff(), LocalDate.of(2026, 6, 30));
        }
    }

    /** 4,000 people of whom half have left: about 2,000 in post, from July 2014 on. */
    private static byte[] staff() {
        var first = LocalDate.of(2014, 7, 1);
        var text = new StringBuilder();
        text.append(
                "Employee Number,Assignment Number,Last Name,First Name,Service,Locality,Team,"
                        + "Position Title,Grade,Assignment Category,Contracted Hours,"
                        + "Start Date In Position,Assignment End Date\r\n");
        for (int i = 0; i < 4_000; i++) {
            var start = first.plusDays(i * 4_380L / 4_000);
            var left = start.plusDays(400 + i % 11 * 150L);
            var end = i % 2 == 0 && left.isBefore(LocalDate.of(2026, 6, 30)) ? "" + left : "";
            text.append("%08d,%08d-1,Surname%d,First%d,".formatted(i, i, i % 977, i % 101))
                    .append("Service %d,Place %d,".formatted(i % 8, i % 5))
                    .append("Place %d service %d team,".formatted(i % 5, i % 8))
                    .append(
                            i % 7 == 0
                                    ? "Senior peer support worker,Band 4,"
                                    : "Peer worker,Band 3,")
                    .append(
                            "Permanent,%s,%s,%s\r\n"
                                    .formatted(i % 3 == 0 ? "22.5" : "15", start, end));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
