package alongside.bench;

import alongside.identity.Secrets;
import alongside.kernel.Db;
import alongside.kernel.TrustId;

/** The rows that the measurements need. */
final class BenchQueries {
    static final String SUBJECT = "6a1f0c7e-9d0b-4c38-8a53-2f6f3a1f9b10";

    private BenchQueries() {}

    static long person(Db db, String session) {
        db.dml(
                        """
                        INSERT INTO person (id, subject, name, email)
                        VALUES (CAST(:person AS uuid), :person, 'Bench', 'bench@alongside.example')
                        """)
                .addParam("person", SUBJECT)
                .execute();
        return db.dml(
                        """
                        INSERT INTO session (hash, person, csrf, keycloak_session, id_token,
                                             started_at, seen_at, ends_at)
                        VALUES (:hash, CAST(:person AS uuid), 'bench', 'bench', 'bench',
                                now(), now(), now() + interval '8 hours')
                        """)
                .addParam("hash", Secrets.hash(session))
                .addParam("person", SUBJECT)
                .execute();
    }

    static long lead(Db db) {
        return db.dml(
                        """
                        UPDATE person SET platform_roles = ARRAY['national_lead']
                         WHERE id = CAST(:person AS uuid)
                        """)
                .addParam("person", SUBJECT)
                .execute();
    }

    static long trust(Db db, TrustId trust, String slug) {
        db.dml(
                        """
                        INSERT INTO trust (id, slug, ods_code, name, status, schema_version)
                        VALUES (:trust, :slug, :slug, 'Bench NHS Trust', 'active', 'bench')
                        """)
                .addParam("trust", trust.value())
                .addParam("slug", slug)
                .execute();
        return db.dml(
                        """
                        INSERT INTO membership (trust, person, roles)
                        VALUES (:trust, CAST(:person AS uuid), ARRAY['trust_admin'])
                        """)
                .addParam("trust", trust.value())
                .addParam("person", SUBJECT)
                .execute();
    }

    static long localities(Db db) {
        return db.dml(
                        """
                        INSERT INTO locality (name)
                        SELECT 'Locality <' || n || '> & surroundings' FROM generate_series(1, 100) n
                        """)
                .execute();
    }
}
