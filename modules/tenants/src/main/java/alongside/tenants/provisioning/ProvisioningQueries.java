package alongside.tenants.provisioning;

import alongside.kernel.Db;
import alongside.kernel.TrustId;
import alongside.tenants.FirstAdmin;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which step of a Trust's provisioning is done. */
final class ProvisioningQueries {
    private ProvisioningQueries() {}

    /**
     * @return false if the code or the slug is taken
     */
    static boolean insertTrust(Db db, TrustId id, String slug, NewTrust trust) {
        return db.dml(
                                """
                                INSERT INTO trust (id, slug, ods_code, name, region_code, icb_code, status)
                                VALUES (:id, :slug, :code, :name, :region, :icb, 'provisioning')
                                ON CONFLICT DO NOTHING
                                """)
                        .addParam("id", id.value())
                        .addParam("slug", slug)
                        .addParam("code", trust.code())
                        .addParam("name", trust.name())
                        .addParam("region", trust.region())
                        .addParam("icb", trust.icb())
                        .execute()
                == 1;
    }

    static boolean isCodeTaken(Db db, String code) {
        return db.get("SELECT id FROM trust WHERE ods_code = :code")
                .addParam("code", code)
                .execute()
                .isPresent();
    }

    static void insert(Db db, TrustId id, List<FirstAdmin> admins) {
        db.dml("INSERT INTO provisioning (trust_id) VALUES (:id)")
                .addParam("id", id.value())
                .execute();
        for (var admin : admins) {
            db.dml("INSERT INTO first_admin (trust_id, email, name) VALUES (:id, :email, :name)")
                    .addParam("id", id.value())
                    .addParam("email", admin.email())
                    .addParam("name", admin.name())
                    .execute();
        }
    }

    /** True for one process at a time, until its transaction ends. */
    static boolean claim(Db db, TrustId id) {
        return db.get("SELECT pg_try_advisory_xact_lock(hashtextextended(:id, 620)) AS mine")
                .addParam("id", id.value())
                .execute()
                .orElseThrow()
                .column("mine")
                .get(Boolean.class);
    }

    static List<TrustId> unfinished(Db db) {
        return db.query(
                        "SELECT trust_id FROM provisioning WHERE finished_at IS NULL ORDER BY started_at")
                .execute()
                .map(row -> new TrustId(row.column("trust_id").get(String.class)))
                .toList();
    }

    static void begin(Db db, TrustId id, Step step) {
        db.dml(
                        """
                        INSERT INTO provisioning_step (trust_id, step, started_at)
                        VALUES (:id, :step, clock_timestamp())
                        ON CONFLICT (trust_id, step) DO UPDATE SET started_at = excluded.started_at
                        """)
                .addParam("id", id.value())
                .addParam("step", step.key())
                .execute();
    }

    static void end(Db db, TrustId id, Step step) {
        db.dml(
                        """
                        UPDATE provisioning_step SET finished_at = clock_timestamp()
                         WHERE trust_id = :id AND step = :step
                        """)
                .addParam("id", id.value())
                .addParam("step", step.key())
                .execute();
    }

    static void fail(Db db, TrustId id, String failure) {
        db.dml(
                        """
                        UPDATE provisioning SET failure = :failure, failed_at = clock_timestamp()
                         WHERE trust_id = :id
                        """)
                .addParam("failure", failure)
                .addParam("id", id.value())
                .execute();
    }

    static void finish(Db db, TrustId id) {
        db.dml(
                        """
                        UPDATE provisioning SET finished_at = clock_timestamp(), failure = NULL
                         WHERE trust_id = :id
                        """)
                .addParam("id", id.value())
                .execute();
        db.dml(
                        """
                        UPDATE trust SET status = 'trial', status_since = clock_timestamp()
                         WHERE id = :id AND status = 'provisioning' AND schema_version IS NOT NULL
                        """)
                .addParam("id", id.value())
                .execute();
    }

    static void verified(Db db, TrustId id, String version) {
        db.dml("UPDATE trust SET schema_version = :version WHERE id = :id")
                .addParam("version", version)
                .addParam("id", id.value())
                .execute();
    }

    static void organisation(Db db, TrustId id, String organisation) {
        db.dml("UPDATE trust SET organisation_id = :organisation WHERE id = :id")
                .addParam("organisation", organisation)
                .addParam("id", id.value())
                .execute();
    }

    static List<FirstAdmin> toInvite(Db db, TrustId id) {
        return db.query(
                        """
                        SELECT name, email FROM first_admin
                         WHERE trust_id = :id AND invited_at IS NULL
                         ORDER BY email
                        """)
                .addParam("id", id.value())
                .execute()
                .map(row ->
                        new FirstAdmin(
                                row.column("name").get(String.class),
                                row.column("email").get(String.class)))
                .toList();
    }

    static void invited(Db db, TrustId id, FirstAdmin admin) {
        db.dml(
                        """
                        UPDATE first_admin SET invited_at = clock_timestamp()
                         WHERE trust_id = :id AND email = :email
                        """)
                .addParam("id", id.value())
                .addParam("email", admin.email())
                .execute();
    }

    static Optional<Progress> progress(Db db, TrustId id) {
        Map<Step, StepTime> times =
                db.query(
                                """
                                SELECT step, started_at, finished_at FROM provisioning_step
                                 WHERE trust_id = :id
                                """)
                        .addParam("id", id.value())
                        .execute()
                        .map(row ->
                                new StepTime(
                                        Step.valueOf(
                                                row.column("step")
                                                        .get(String.class)
                                                        .toUpperCase(java.util.Locale.ROOT)),
                                        row.column("started_at").get(Instant.class),
                                        row.column("finished_at").get(Instant.class)))
                        .collect(Collectors.toMap(StepTime::step, time -> time));
        var steps =
                Arrays.stream(Step.values())
                        .map(step -> times.getOrDefault(step, StepTime.none(step)))
                        .toList();
        return db.get(
                        "SELECT started_at, finished_at, failure FROM provisioning WHERE trust_id = :id")
                .addParam("id", id.value())
                .execute()
                .map(row ->
                        new Progress(
                                steps,
                                row.column("started_at").get(Instant.class),
                                row.column("finished_at").get(Instant.class),
                                row.column("failure").get(String.class)));
    }
}
