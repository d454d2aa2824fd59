package alongside.workforce.supervision;

import alongside.identity.Member;
import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The statements that write sessions. */
final class SessionWrites {
    private SessionWrites() {}

    static UUID insert(Db db, SessionDraft.Checked draft, Member facilitator, String by) {
        return db.query(
                        """
                        INSERT INTO supervision_session
                            (kind, held_on, minutes, facilitator, facilitator_name, recorded_by)
                        VALUES (:kind, :held, :minutes, CAST(:facilitator AS uuid), :name, :by)
                        RETURNING id
                        """)
                .addParam("kind", draft.kind().key())
                .addParam("held", draft.heldOn())
                .addParam("minutes", draft.minutes())
                .addParam("facilitator", facilitator.account().toString())
                .addParam("name", facilitator.name())
                .addParam("by", by)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** How many of these people there are, and now have attended. */
    static int attend(Db db, UUID session, List<UUID> people) {
        return Math.toIntExact(
                db.dml(
                                """
                                INSERT INTO supervision_attendance (session_id, person_id)
                                SELECT CAST(:session AS uuid), id FROM person
                                 WHERE id = ANY (CAST(:people AS uuid[]))
                                """)
                        .addParam("session", session.toString())
                        .addParam(
                                "people",
                                people.stream().map(UUID::toString).toArray(String[]::new))
                        .execute());
    }

    /** False if the version is no longer the newest. */
    static boolean update(Db db, UUID id, long version, LocalDate heldOn, int minutes) {
        return db.dml(
                                """
                                UPDATE supervision_session
                                   SET held_on = :held, minutes = :minutes, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("held", heldOn)
                        .addParam("minutes", minutes)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** False if the version is no longer the newest. */
    static boolean delete(Db db, UUID id, long version) {
        return db.dml(
                                """
                                DELETE FROM supervision_session
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }
}
