package alongside.comparison;

import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.Cell;
import alongside.comparison.releases.PublishedTable;
import alongside.comparison.releases.Release;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Invented releases, of 31 December 2023 and each quarter after it. */
public final class TestReleases {
    private static final LocalDate FIRST = LocalDate.of(2023, 12, 31);
    private static final int[] HEADCOUNTS = {
        900, 900, 900, 1000, 1000, 1000, 1000, 1100, 1100, 1200
    };

    private TestReleases() {}

    /** So many releases; those of 31 March have the tables of that day. */
    public static List<Release> all(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(TestReleases::release).toList();
    }

    public static Release release(int number) {
        var end = FIRST.plusMonths(3L * (number - 1));
        var last = end.withDayOfMonth(end.lengthOfMonth());
        var march = last.getMonthValue() == 3;
        var tables = new ArrayList<PublishedTable>();
        tables.add(headline(number));
        tables.add(groups());
        if (march) {
            tables.add(bands());
            tables.add(quartiles(ReleaseTable.T4, "growth", "-5", "10", "20"));
            tables.add(quartiles(ReleaseTable.T7, "turnover", "5", "10", "15"));
        }
        tables.add(services());
        tables.add(roles());
        tables.add(coverage());
        tables.add(series(number, march));
        return new Release(
                number,
                last,
                1,
                34,
                List.copyOf(tables),
                march ? List.of() : List.of(ReleaseTable.T6_BANDS));
    }

    private static PublishedTable headline(int number) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.count("england", "headcount", HEADCOUNTS[number - 1], 100));
        cells.add(new Cell("england", "wte_per_head", "0.70", new BigDecimal("0.05"), null));
        cells.add(Cell.exact("england", "contributors", 34));
        if (number > 4) {
            cells.add(percent("england", "growth_4_quarters", "11", "11"));
        }
        return new PublishedTable(ReleaseTable.T1, cells);
    }

    private static PublishedTable groups() {
        return new PublishedTable(
                ReleaseTable.T2,
                List.of(
                        new Cell("north", "growth", "12", BigDecimal.TWO, null),
                        new Cell("midlands_and_east", "growth", "growing", null, null),
                        new Cell("london", "growth", "growing_fast..growing_very_fast", null, null),
                        Cell.hidden("south", "growth")));
    }

    private static PublishedTable bands() {
        return new PublishedTable(
                ReleaseTable.T3,
                List.of(
                        Cell.exact("shrinking", "trusts", 4),
                        Cell.exact("steady", "trusts", 6),
                        Cell.exact("growing", "trusts", 9),
                        Cell.exact("growing_fast..growing_very_fast", "trusts", 5)));
    }

    private static PublishedTable quartiles(
            ReleaseTable table, String row, String low, String middle, String high) {
        var step = BigDecimal.valueOf(5);
        return new PublishedTable(
                table,
                List.of(
                        new Cell(row, "lower_quartile", low, step, null),
                        new Cell(row, "median", middle, step, null),
                        new Cell(row, "upper_quartile", high, step, null)));
    }

    /** Perinatal is hidden as the engine hides; eating disorders are not there at all. */
    private static PublishedTable services() {
        return new PublishedTable(
                ReleaseTable.T5,
                List.of(
                        Cell.count("adult_community", "headcount", 540, 10),
                        percent("adult_community", "growth", "14", "3"),
                        Cell.count("forensic", "headcount", 80, 20),
                        Cell.hidden("forensic", "growth"),
                        Cell.hidden("perinatal", "headcount"),
                        Cell.hidden("perinatal", "growth")));
    }

    private static PublishedTable roles() {
        return new PublishedTable(
                ReleaseTable.T6_ROLES,
                List.of(
                        Cell.count("peer_support_worker", "headcount", 900, 20),
                        Cell.count("senior", "headcount", 180, 20),
                        Cell.hidden("trainee", "headcount")));
    }

    private static PublishedTable coverage() {
        return new PublishedTable(
                ReleaseTable.T8, List.of(Cell.count("adult_community", "trusts", 30, 5)));
    }

    private static PublishedTable series(int number, boolean march) {
        var cells = new ArrayList<Cell>();
        var index = Math.round(HEADCOUNTS[number - 1] * 100f / HEADCOUNTS[0]);
        cells.add(percent("england", "index", Integer.toString(index), number == 1 ? "0" : "11"));
        if (march) {
            cells.add(Cell.count("old_panel", "headcount", 900, 100));
            cells.add(Cell.count("new_panel", "headcount", 1000, 100));
        }
        return new PublishedTable(ReleaseTable.T10, cells);
    }

    private static Cell percent(String row, String figure, String value, String margin) {
        return new Cell(row, figure, value, null, new BigDecimal(margin));
    }
}
