package alongside.workforce.coverage;

import alongside.kernel.Db;
import alongside.workforce.register.Periods;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads in one statement who is where. */
final class CoverageQueries {
    private static final String AT =
            """
            WITH period AS (
            """
                    + Periods.SQL
                    + """
                    ),
                    present AS (
                        SELECT service_id, locality_id, GROUPING(service_id) = 0 AS by_service,
                               GROUPING(locality_id) = 0 AS by_locality,
                               count(DISTINCT person_id) AS people
                          FROM period
                         WHERE during @> CAST(:as_at AS date) AND employer = 'trust'
                           AND category <> 'bank'
                         GROUP BY GROUPING SETS
                               ((service_id, locality_id), (service_id), (locality_id), ()))
                    SELECT 'service' AS kind, CAST(s.id AS text) AS service, '' AS locality, s.name,
                           COALESCE(p.people, 0) AS people
                      FROM service s
                      LEFT JOIN present p
                        ON p.service_id = s.id AND p.by_service AND NOT p.by_locality
                     WHERE s.closed_on IS NULL OR s.closed_on > CAST(:as_at AS date)
                     UNION ALL
                    SELECT 'locality', '', CAST(l.id AS text), l.name, COALESCE(p.people, 0)
                      FROM locality l
                      LEFT JOIN present p
                        ON p.locality_id = l.id AND p.by_locality AND NOT p.by_service
                     WHERE l.closed_on IS NULL OR l.closed_on > CAST(:as_at AS date)
                     UNION ALL
                    SELECT 'cell', CAST(service_id AS text), COALESCE(CAST(locality_id AS text), ''),
                           '', people
                      FROM present WHERE by_service AND by_locality
                     UNION ALL
                    SELECT 'total', '', '', '', people
                      FROM present WHERE NOT by_service AND NOT by_locality
                     ORDER BY 4
                    """;

    private CoverageQueries() {}

    static Coverage at(Db db, LocalDate asAt) {
        var rows = db.query(AT).addParam("as_at", asAt).execute().toList();
        var cells = new HashMap<String, Map<String, Integer>>();
        rows.stream()
                .filter(row -> text(row, "kind").equals("cell"))
                .forEach(row ->
                        cells.computeIfAbsent(text(row, "service"), _ -> new HashMap<>())
                                .put(text(row, "locality"), people(row)));
        return new Coverage(
                asAt,
                rows.stream()
                        .filter(row -> text(row, "kind").equals("total"))
                        .mapToInt(CoverageQueries::people)
                        .sum(),
                places(rows, "service"),
                places(rows, "locality"),
                Map.copyOf(cells));
    }

    private static List<Place> places(List<DbRow> rows, String kind) {
        return rows.stream()
                .filter(row -> text(row, "kind").equals(kind))
                .map(row -> new Place(text(row, kind), text(row, "name"), people(row)))
                .toList();
    }

    private static String text(DbRow row, String column) {
        return row.column(column).get(String.class);
    }

    private static int people(DbRow row) {
        return Math.toIntExact(row.column("people").get(Long.class));
    }

    static Publication publication(Db db) {
        return db.get("SELECT shown, version FROM coverage_publication")
                .execute()
                .map(row ->
                        new Publication(
                                row.column("shown").get(Boolean.class),
                                row.column("version").get(Integer.class)))
                .orElseThrow();
    }

    /** False if the version is no longer the newest. */
    static boolean publish(Db db, boolean shown, long version) {
        return db.dml(
                                """
                                UPDATE coverage_publication
                                   SET shown = :shown, version = version + 1
                                 WHERE version = :version
                                """)
                        .addParam("shown", shown)
                        .addParam("version", version)
                        .execute()
                == 1;
    }
}
