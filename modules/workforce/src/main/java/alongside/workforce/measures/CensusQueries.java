package alongside.workforce.measures;

import alongside.kernel.Db;
import alongside.workforce.QuarterEnd.Part;
import alongside.workforce.register.Periods;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Splits in which everybody counts once, where they work most hours on the date. */
final class CensusQueries {
    private static final String SPLITS =
            "WITH period AS ("
                    + Periods.SQL
                    + """
                    ),
                    held AS (
                        SELECT p.person_id, s.category AS service, p.role_id, p.band, p.weekly_hours
                          FROM period p JOIN service s ON s.id = p.service_id
                         WHERE p.category <> 'bank' AND p.employer = 'trust'
                           AND p.during @> CAST(:day AS date)),
                    part AS (
                        SELECT person_id, 'service' AS cut, service AS key, weekly_hours FROM held
                         UNION ALL
                        SELECT person_id, 'role', CAST(role_id AS text), weekly_hours FROM held
                         UNION ALL
                        SELECT person_id, 'band', band, weekly_hours FROM held),
                    main AS (
                        SELECT DISTINCT ON (person_id, cut) cut, key
                          FROM (SELECT person_id, cut, key, sum(weekly_hours) AS hours
                                  FROM part GROUP BY person_id, cut, key) worked
                         ORDER BY person_id, cut, hours DESC, key)
                    SELECT cut, key, count(*) AS people
                      FROM main
                     GROUP BY cut, key
                     ORDER BY cut, key
                    """;

    private CensusQueries() {}

    /** By {@code service}, {@code role} and {@code band}. */
    static Map<String, List<Part>> splits(Db db, LocalDate day) {
        return db
                .query(SPLITS)
                .addParam("day", day)
                .execute()
                .map(row ->
                        Map.entry(
                                row.column("cut").get(String.class),
                                new Part(
                                        row.column("key").get(String.class),
                                        Math.toIntExact(row.column("people").get(Long.class)))))
                .toList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
