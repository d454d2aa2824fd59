package alongside.tenants.provisioning;

import alongside.kernel.Db;
import alongside.kernel.TrustId;
import java.util.List;

/** What PostgreSQL itself knows of Trusts. */
final class CatalogueQueries {
    private CatalogueQueries() {}

    /**
     * Every Trust with a schema here, or with a role that has nothing in another database of the
     * same server: such a role is that database's business.
     */
    static List<TrustId> trusts(Db db) {
        return db.query(
                        """
                        SELECT nspname AS id FROM pg_namespace
                         WHERE nspname ~ '^trust_[0-9a-z]{10}$'
                        UNION
                        SELECT r.rolname FROM pg_roles r
                         WHERE r.rolname ~ '^trust_[0-9a-z]{10}$'
                           AND NOT EXISTS (
                               SELECT FROM pg_shdepend d
                                WHERE d.refclassid = CAST('pg_authid' AS regclass)
                                  AND d.refobjid = r.oid AND d.dbid <> 0
                                  AND d.dbid <> (SELECT oid FROM pg_database
                                                  WHERE datname = current_database()))
                        """)
                .execute()
                .map(row -> new TrustId(row.column("id").get(String.class)))
                .toList();
    }
}
