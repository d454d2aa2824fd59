package alongside.workforce.pathways;

import alongside.kernel.Db;
import alongside.workforce.register.VersionStatus;
import io.helidon.dbclient.DbRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes pathways, their versions and steps. */
final class PathwayQueries {
    private PathwayQueries() {}

    /** Versions with their steps; of one pathway, or ({@code null}) of all; the newest first. */
    static List<Pathway> versions(Db db, @Nullable UUID pathway) {
        var found = new LinkedHashMap<String, Pathway>();
        db.query(
                        """
                        SELECT w.id, w.name, v.number, v.status, v.version, s.kind,
                               s.name AS step, r.name AS role, s.band, s.qualification,
                               s.requirements,
                               array_to_string(s.after_positions, ' ') AS after
                          FROM pathway w
                          JOIN pathway_version v ON v.pathway_id = w.id
                          LEFT JOIN pathway_step s ON s.pathway_version_id = v.id
                          LEFT JOIN job_role r ON r.id = s.job_role_id
                         WHERE CAST(:id AS uuid) IS NULL OR w.id = CAST(:id AS uuid)
                         ORDER BY lower(w.name), w.id, v.number DESC, s.position
                        """)
                .addParam("id", pathway == null ? (String) null : pathway.toString())
                .execute()
                .toList()
                .forEach(row -> add(found, row));
        return List.copyOf(found.values());
    }

    private static void add(Map<String, Pathway> found, DbRow row) {
        var id = row.column("id").get(UUID.class);
        var number = row.column("number").get(Integer.class);
        var key = id + " " + number;
        var before = found.get(key);
        var steps = new ArrayList<Step>(before == null ? List.of() : before.steps());
        var kind = row.column("kind").get(String.class);
        if (kind != null) {
            steps.add(step(kind, row));
        }
        found.put(
                key,
                new Pathway(
                        id,
                        row.column("name").get(String.class),
                        number,
                        VersionStatus.of(row.column("status").get(String.class)),
                        row.column("version").get(Integer.class),
                        List.copyOf(steps)));
    }

    private static Step step(String kind, DbRow row) {
        return new Step(
                kind,
                row.column("step").get(String.class),
                row.column("role").get(String.class),
                row.column("band").get(String.class),
                row.column("qualification").get(String.class),
                row.column("requirements").get(String.class).lines().toList(),
                numbers(row.column("after").get(String.class)));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }

    /** The new pathway's id; empty if another has the name. */
    static Optional<UUID> insert(Db db, String name) {
        return db
                .query(
                        """
                        INSERT INTO pathway (name) VALUES (:name)
                        ON CONFLICT (lower(name)) DO NOTHING RETURNING id
                        """)
                .addParam("name", name)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    static void insertVersion(Db db, UUID pathway, int number, List<Step> steps) {
        var version =
                db.query(
                                """
                                INSERT INTO pathway_version (pathway_id, number, status)
                                VALUES (CAST(:pathway AS uuid), :number, 'draft') RETURNING id
                                """)
                        .addParam("pathway", pathway.toString())
                        .addParam("number", number)
                        .execute()
                        .map(row -> row.column("id").get(UUID.class))
                        .toList()
                        .getFirst();
        insertSteps(db, version, steps);
    }

    /** The version's id; empty if it is not the newest edit, or no draft. */
    static Optional<UUID> nextEdit(Db db, UUID pathway, int number, long version) {
        return db
                .query(
                        """
                        UPDATE pathway_version SET version = version + 1
                         WHERE pathway_id = CAST(:pathway AS uuid) AND number = :number
                           AND version = :version
                        RETURNING id
                        """)
                .addParam("pathway", pathway.toString())
                .addParam("number", number)
                .addParam("version", version)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    static void replaceSteps(Db db, UUID version, List<Step> steps) {
        db.dml("DELETE FROM pathway_step WHERE pathway_version_id = CAST(:id AS uuid)")
                .addParam("id", version.toString())
                .execute();
        insertSteps(db, version, steps);
    }

    /** When a version goes live, the one that was live retires. */
    static void status(Db db, UUID pathway, int number, VersionStatus status) {
        if (status == VersionStatus.LIVE) {
            db.dml(
                            """
                            UPDATE pathway_version SET status = 'retired'
                             WHERE pathway_id = CAST(:pathway AS uuid) AND status = 'live'
                            """)
                    .addParam("pathway", pathway.toString())
                    .execute();
        }
        db.dml(
                        """
                        UPDATE pathway_version SET status = :status
                         WHERE pathway_id = CAST(:pathway AS uuid) AND number = :number
                        """)
                .addParam("pathway", pathway.toString())
                .addParam("number", number)
                .addParam("status", status.key())
                .execute();
    }

    private static void insertSteps(Db db, UUID version, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var role = step.role();
            if (role != null && !role.isEmpty()) {
                db.dml(
                                """
                                INSERT INTO job_role (name) VALUES (:name)
                                ON CONFLICT (lower(name)) DO NOTHING
                                """)
                        .addParam("name", role)
                        .execute();
            }
            insertStep(db, version, i + 1, step);
        }
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static void insertStep(Db db, UUID version, int position, Step step) {
        db.dml(
                        """
                        INSERT INTO pathway_step
                            (pathway_version_id, position, kind, name, job_role_id, band,
                             qualification, requirements, after_positions)
                        VALUES (CAST(:version AS uuid), :position, :kind, :name,
                                (SELECT id FROM job_role WHERE lower(name) = lower(:role)),
                                NULLIF(:band, ''), NULLIF(:qualification, ''), :requirements,
                                CAST(string_to_array(:after, ' ') AS int[]))
                        """)
                .addParam("version", version.toString())
                .addParam("position", position)
                .addParam("kind", step.kind())
                .addParam("name", step.name())
                .addParam("role", step.role())
                .addParam("band", step.band())
                .addParam("qualification", step.qualification())
                .addParam("requirements", String.join("\n", step.requirements()))
                .addParam("after", words(step.before(position)))
                .execute();
    }
}
