package alongside.workforce.cpd;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The only statements that read or write a person's record of learning. */
final class CpdQueries {
    private CpdQueries() {}

    /** The newest first. */
    static List<CpdEntry> all(Db db, UUID account) {
        return db.query(
                        """
                        SELECT id, done_on, activity, hours, meeting, reflection, version
                          FROM cpd_entry
                         WHERE account = CAST(:account AS uuid)
                         ORDER BY done_on DESC, id DESC
                        """)
                .addParam("account", account.toString())
                .execute()
                .map(CpdQueries::entry)
                .toList();
    }

    static Optional<CpdEntry> find(Db db, UUID account, UUID id) {
        return db.get(
                        """
                        SELECT id, done_on, activity, hours, meeting, reflection, version
                          FROM cpd_entry
                         WHERE account = CAST(:account AS uuid) AND id = CAST(:id AS uuid)
                        """)
                .addParam("account", account.toString())
                .addParam("id", id.toString())
                .execute()
                .map(CpdQueries::entry);
    }

    static UUID insert(Db db, UUID account, CpdDraft.Checked draft) {
        return db.query(
                        """
                        INSERT INTO cpd_entry (account, done_on, activity, hours, reflection)
                        VALUES (CAST(:account AS uuid), :day, :activity, :hours, :reflection)
                        RETURNING id
                        """)
                .addParam("account", account.toString())
                .addParam("day", draft.doneOn())
                .addParam("activity", draft.activity())
                .addParam("hours", draft.hours())
                .addParam("reflection", draft.reflection())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** Once for each person and meeting, however often it is told. */
    static void attended(
            Db db, UUID account, UUID meeting, LocalDate day, String activity, BigDecimal hours) {
        db.dml(
                        """
                        INSERT INTO cpd_entry (account, meeting, done_on, activity, hours)
                        VALUES (CAST(:account AS uuid), CAST(:meeting AS uuid), :day, :activity, :hours)
                            ON CONFLICT (account, meeting) DO NOTHING
                        """)
                .addParam("account", account.toString())
                .addParam("meeting", meeting.toString())
                .addParam("day", day)
                .addParam("activity", activity)
                .addParam("hours", hours)
                .execute();
    }

    /** False if it is not theirs, or no longer at this version. */
    static boolean update(Db db, UUID account, UUID id, long version, CpdDraft.Checked draft) {
        return db.dml(
                                """
                                UPDATE cpd_entry
                                   SET done_on = :day, activity = :activity, hours = :hours,
                                       reflection = :reflection, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND account = CAST(:account AS uuid)
                                   AND version = :version
                                """)
                        .addParam("day", draft.doneOn())
                        .addParam("activity", draft.activity())
                        .addParam("hours", draft.hours())
                        .addParam("reflection", draft.reflection())
                        .addParam("id", id.toString())
                        .addParam("account", account.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** False if it is not theirs, or no longer at this version. */
    static boolean delete(Db db, UUID account, UUID id, long version) {
        return db.dml(
                                """
                                DELETE FROM cpd_entry
                                 WHERE id = CAST(:id AS uuid) AND account = CAST(:account AS uuid)
                                   AND version = :version
                                """)
                        .addParam("id", id.toString())
                        .addParam("account", account.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    private static CpdEntry entry(DbRow row) {
        return new CpdEntry(
                row.column("id").get(UUID.class),
                row.column("done_on").get(LocalDate.class),
                row.column("activity").get(String.class),
                row.column("hours").get(BigDecimal.class),
                row.column("meeting").get(UUID.class) != null,
                row.column("reflection").get(String.class),
                row.column("version").get(Integer.class));
    }
}
