package alongside.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What invented Trusts signed over five quarters, among them four whose headcounts are known. */
final class SignedReturns {
    static final List<LocalDate> QUARTERS =
            List.of(
                    LocalDate.of(2025, 3, 31),
                    LocalDate.of(2025, 6, 30),
                    LocalDate.of(2025, 9, 30),
                    LocalDate.of(2025, 12, 31),
                    LocalDate.of(2026, 3, 31));
    private static final int[][] KNOWN = {{27, 31}, {45, 49}, {60, 66}, {40, 43}};
    private static final int OTHERS = 26;
    private static final List<String> REGIONS =
            List.of("Y60", "Y63", "Y56", "Y59", "Y58", "Y62", "Y61");

    /** A Trust in the register. */
    record Invented(String id, String slug, String code, String name) {}

    private SignedReturns() {}

    /** Registers the Trusts and signs for each of them, as each of them would. */
    static List<Invented> sign(TestSite site) throws SQLException {
        var all = new ArrayList<Invented>();
        try (var connection = site.database.connect()) {
            for (int i = 0; i < KNOWN.length + OTHERS; i++) {
                var trust = trust(i);
                register(connection, trust, REGIONS.get(i % REGIONS.size()));
                for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
                    sign(connection, trust, i, quarter);
                }
                all.add(trust);
            }
        }
        return all;
    }

    private static Invented trust(int i) {
        var name = "Elmbrook %c".formatted('A' + i);
        return new Invented(
                "trust_elmbrook%02d".formatted(i),
                "elmbrook-" + name.substring(9).toLowerCase(Locale.UK) + "-trust",
                "ZQ%02d".formatted(i),
                name + " NHS Trust");
    }

    private static void register(Connection connection, Invented trust, String region)
            throws SQLException {
        TestSite.run(
                connection,
                "INSERT INTO alongside_platform.trust (id, slug, ods_code, name, region_code, status)"
                        + " VALUES (?, ?, ?, ?, ?, 'suspended')",
                trust.id(),
                trust.slug(),
                trust.code(),
                trust.name(),
                region);
    }

    private static void sign(Connection connection, Invented trust, int i, int quarter)
            throws SQLException {
        var end = QUARTERS.get(quarter);
        TestSite.run(
                connection,
                "INSERT INTO alongside_comparison.signed_return"
                        + " (trust, quarter_end, event, figures, signatures, at, freezes_at)"
                        + " VALUES (?, ?, 'signed', CAST(? AS json), '[]', CAST(? AS timestamptz),"
                        + " CAST(? AS timestamptz))",
                trust.id(),
                end,
                figures(trust, end, i, people(i, quarter)),
                end.plusDays(10).toString(),
                end.plusDays(43).toString());
    }

    private static int people(int i, int quarter) {
        if (i < KNOWN.length) {
            var from = KNOWN[i][0];
            return from + (KNOWN[i][1] - from) * quarter / (QUARTERS.size() - 1);
        }
        var from = 22 + i * 37 % 60;
        return from + from * (i % 6) * quarter / 50;
    }

    private static String figures(Invented trust, LocalDate end, int i, int people) {
        var inpatient = people * 3 / 10;
        var crisis = people / 5;
        var senior = people / 6;
        var band4 = people / 4;
        return """
        {"trust": "%s", "quarter_end": "%s", "region": "%s", "headcount": %d, "wte": %d.5,
         "services": {"adult_community": %d, "adult_acute_inpatient": %d, "crisis": %d},
         "roles": {"peer_support_worker": %d, "senior": %d},
         "bands": {"band_3": %d, "band_4": %d},
         "turnover": %d, "stability": %d, "vacancy": %d}
        """
                .formatted(
                        trust.id(),
                        end,
                        REGIONS.get(i % REGIONS.size()),
                        people,
                        people * 7 / 10,
                        people - inpatient - crisis,
                        inpatient,
                        crisis,
                        people - senior,
                        senior,
                        people - band4,
                        band4,
                        8 + i % 17,
                        78 + i % 19,
                        i % 23);
    }
}
