package alongside.tenants;

import alongside.kernel.Db;
import alongside.kernel.TrustId;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registry of Trusts. */
final class TrustQueries {
    private TrustQueries() {}

    static Optional<Trust> bySlug(Db db, String slug) {
        return db.get(
                        """
                        SELECT id, slug, ods_code, name, region_code, icb_code, status, status_since,
                               schema_version, organisation_id, created_at
                          FROM trust
                         WHERE slug = :slug
                        """)
                .addParam("slug", slug)
                .execute()
                .map(TrustQueries::trust);
    }

    static Optional<Trust> byId(Db db, TrustId id) {
        return db.get(
                        """
                        SELECT id, slug, ods_code, name, region_code, icb_code, status, status_since,
                               schema_version, organisation_id, created_at
                          FROM trust
                         WHERE id = :id
                        """)
                .addParam("id", id.value())
                .execute()
                .map(TrustQueries::trust);
    }

    static List<Trust> all(Db db) {
        return db.query(
                        """
                        SELECT id, slug, ods_code, name, region_code, icb_code, status, status_since,
                               schema_version, organisation_id, created_at
                          FROM trust
                         ORDER BY name, id
                        """)
                .execute()
                .map(TrustQueries::trust)
                .toList();
    }

    private static Trust trust(DbRow row) {
        return new Trust(
                new TrustId(row.column("id").get(String.class)),
                row.column("slug").get(String.class),
                row.column("ods_code").get(String.class),
                row.column("name").get(String.class),
                text(row, "region_code"),
                text(row, "icb_code"),
                TrustStatus.of(row.column("status").get(String.class)),
                row.column("status_since").get(Instant.class),
                text(row, "schema_version"),
                text(row, "organisation_id"),
                row.column("created_at").get(Instant.class));
    }

    private static @Nullable String text(DbRow row, String column) {
        return row.column(column).get(String.class);
    }
}
