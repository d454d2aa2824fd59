package alongside.tenants.organisations;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of NHS organisations. */
final class OrganisationQueries {
    private OrganisationQueries() {}

    static List<Organisation> all(Db db) {
        return db.query(
                        """
                        SELECT o.code, o.name, o.region_code, o.icb_code, i.name AS icb_name,
                               o.opened_on, o.closed_on, o.successor, o.as_at
                          FROM organisation o LEFT JOIN icb i ON i.code = o.icb_code
                         ORDER BY o.name, o.code
                        """)
                .execute()
                .map(OrganisationQueries::organisation)
                .toList();
    }

    static Optional<Organisation> find(Db db, String code) {
        return db.get(
                        """
                        SELECT o.code, o.name, o.region_code, o.icb_code, i.name AS icb_name,
                               o.opened_on, o.closed_on, o.successor, o.as_at
                          FROM organisation o LEFT JOIN icb i ON i.code = o.icb_code
                         WHERE o.code = :code
                        """)
                .addParam("code", code)
                .execute()
                .map(OrganisationQueries::organisation);
    }

    static void put(Db db, RegisterEntry entry, LocalDate asAt) {
        db.dml(
                        """
                        INSERT INTO organisation (code, name, region_code, icb_code, opened_on,
                                                  closed_on, successor, as_at)
                        VALUES (:code, :name, :region, :icb, CAST(:opened AS date),
                                CAST(:closed AS date), :successor, :asAt)
                        ON CONFLICT (code) DO UPDATE
                           SET name = excluded.name, region_code = excluded.region_code,
                               icb_code = excluded.icb_code,
                               opened_on = coalesce(excluded.opened_on, organisation.opened_on),
                               closed_on = excluded.closed_on,
                               successor = coalesce(excluded.successor, organisation.successor),
                               as_at = excluded.as_at
                        """)
                .addParam("code", entry.code())
                .addParam("name", entry.name())
                .addParam("region", entry.region() == null ? null : entry.region().name())
                .addParam("icb", entry.icb())
                .addParam("opened", entry.opened())
                .addParam("closed", entry.closed())
                .addParam("successor", entry.successor())
                .addParam("asAt", asAt)
                .execute();
    }

    static void nameIcb(Db db, String code, String name) {
        db.dml(
                        """
                        INSERT INTO icb (code, name) VALUES (:code, :name)
                        ON CONFLICT (code) DO UPDATE SET name = excluded.name
                        """)
                .addParam("code", code)
                .addParam("name", name)
                .execute();
    }

    static void noteChange(Db db, String code, LocalDate asAt, Difference difference) {
        db.dml(
                        """
                        INSERT INTO organisation_change (code, as_at, field, before, after)
                        VALUES (:code, :asAt, :field, :before, :after)
                        """)
                .addParam("code", code)
                .addParam("asAt", asAt)
                .addParam("field", difference.field())
                .addParam("before", difference.before())
                .addParam("after", difference.after())
                .execute();
    }

    /** A Trust on Alongside goes by the name, region and ICB that the register has for its code. */
    static void renewTrusts(Db db) {
        db.dml(
                        """
                        UPDATE trust t
                           SET name = o.name, region_code = o.region_code, icb_code = o.icb_code
                          FROM organisation o
                         WHERE o.code = t.ods_code
                           AND (o.name, o.region_code, o.icb_code)
                               IS DISTINCT FROM (t.name, t.region_code, t.icb_code)
                        """)
                .execute();
    }

    static List<PastChange> history(Db db, String code) {
        return db.query(
                        """
                        SELECT as_at, field, before, after
                          FROM organisation_change
                         WHERE code = :code
                         ORDER BY as_at DESC, id DESC
                        """)
                .addParam("code", code)
                .execute()
                .map(row ->
                        new PastChange(
                                row.column("as_at").get(LocalDate.class),
                                new Difference(
                                        row.column("field").get(String.class),
                                        text(row, "before"),
                                        text(row, "after"))))
                .toList();
    }

    private static Organisation organisation(DbRow row) {
        var region = text(row, "region_code");
        return new Organisation(
                row.column("code").get(String.class),
                row.column("name").get(String.class),
                region == null ? null : Region.find(region).orElse(null),
                text(row, "icb_code"),
                text(row, "icb_name"),
                row.column("opened_on").get(LocalDate.class),
                row.column("closed_on").get(LocalDate.class),
                text(row, "successor"),
                row.column("as_at").get(LocalDate.class));
    }

    private static @Nullable String text(DbRow row, String column) {
        return row.column(column).get(String.class);
    }
}
