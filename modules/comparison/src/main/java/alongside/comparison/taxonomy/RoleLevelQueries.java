package alongside.comparison.taxonomy;

import alongside.comparison.policy.RoleLevel;
import alongside.comparison.policy.Taxonomy;
import alongside.kernel.Db;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes the levels of a Trust's roles. */
final class RoleLevelQueries {
    private RoleLevelQueries() {}

    static Map<UUID, RoleLevel> levels(Db db) {
        return db
                .query("SELECT job_role_id, level FROM role_level")
                .execute()
                .map(row ->
                        Map.entry(
                                row.column("job_role_id").get(UUID.class),
                                RoleLevel.of(row.column("level").get(String.class)).orElseThrow()))
                .toList()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static int version(Db db) {
        return db.get("SELECT version FROM role_level_version")
                .execute()
                .map(row -> row.column("version").get(Integer.class))
                .orElseThrow();
    }

    /** False if somebody changed the mapping since it was at this version. */
    static boolean nextVersion(Db db, long version) {
        return db.dml("UPDATE role_level_version SET version = version + 1 WHERE version = :v")
                        .addParam("v", version)
                        .execute()
                == 1;
    }

    static void put(Db db, UUID role, RoleLevel level) {
        db.dml(
                        """
                        INSERT INTO role_level (job_role_id, level, taxonomy)
                        VALUES (CAST(:role AS uuid), :level, :taxonomy)
                        ON CONFLICT (job_role_id)
                        DO UPDATE SET level = excluded.level, taxonomy = excluded.taxonomy
                        """)
                .addParam("role", role.toString())
                .addParam("level", level.key())
                .addParam("taxonomy", Taxonomy.VERSION)
                .execute();
    }

    static void remove(Db db, UUID role) {
        db.dml("DELETE FROM role_level WHERE job_role_id = CAST(:role AS uuid)")
                .addParam("role", role.toString())
                .execute();
    }
}
