package alongside.workforce.careers;

import alongside.kernel.Db;
import alongside.workforce.pathways.Pathway;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the ways of people along pathways. */
final class CareerWrites {
    private CareerWrites() {}

    /** Lets one at a time put this person on a pathway. */
    static void lock(Db db, UUID person) {
        db.get("SELECT id FROM person WHERE id = CAST(:id AS uuid) FOR UPDATE")
                .addParam("id", person.toString())
                .execute();
    }

    static UUID insert(Db db, UUID person, Pathway pathway, LocalDate on) {
        return db.query(
                        """
                        INSERT INTO career (person_id, pathway_version_id, begun_on)
                        SELECT CAST(:person AS uuid), v.id, CAST(:on AS date)
                          FROM pathway_version v
                         WHERE v.pathway_id = CAST(:pathway AS uuid) AND v.number = :number
                        RETURNING id
                        """)
                .addParam("person", person.toString())
                .addParam("on", on)
                .addParam("pathway", pathway.id().toString())
                .addParam("number", pathway.number())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** Whether the version was still the newest. */
    static boolean next(Db db, UUID career, long version) {
        return db.dml(
                                """
                                UPDATE career SET version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("id", career.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static void record(
            Db db,
            Career career,
            int number,
            StepDraft draft,
            @Nullable String reason,
            String recordedBy) {
        withdraw(db, career, number);
        db.dml(
                        """
                        INSERT INTO career_step (career_id, pathway_step_id, started_on, reached_on,
                                                 evidence, override_reason, recorded_by)
                        SELECT CAST(:career AS uuid), s.id, CAST(:started AS date),
                               CAST(NULLIF(:reached, '') AS date), :evidence,
                               NULLIF(:reason, ''), :by
                          FROM pathway_step s
                          JOIN pathway_version v ON v.id = s.pathway_version_id
                         WHERE v.pathway_id = CAST(:pathway AS uuid) AND v.number = :version
                           AND s.position = :position
                        """)
                .addParam("career", career.id().toString())
                .addParam("started", draft.started())
                .addParam("reached", StepDraft.given(draft.reachedOn()))
                .addParam("evidence", StepDraft.given(draft.evidence()))
                .addParam("reason", reason == null ? "" : reason)
                .addParam("by", recordedBy)
                .addParam("pathway", career.pathway().id().toString())
                .addParam("version", career.pathway().number())
                .addParam("position", number)
                .execute();
    }

    /** Also where it was recorded on an earlier version of the pathway. */
    static void withdraw(Db db, Career career, int number) {
        db.dml(
                        """
                        DELETE FROM career_step r USING pathway_step s
                         WHERE r.career_id = CAST(:career AS uuid) AND s.id = r.pathway_step_id
                           AND lower(s.name) = lower(:name)
                        """)
                .addParam("career", career.id().toString())
                .addParam("name", career.steps().get(number - 1).step().name())
                .execute();
    }

    static void talk(Db db, UUID career, LocalDate heldOn, String next, String recordedBy) {
        db.dml(
                        """
                        INSERT INTO career_conversation (career_id, held_on, next_step, recorded_by)
                        VALUES (CAST(:career AS uuid), CAST(:on AS date), :next, :by)
                        """)
                .addParam("career", career.toString())
                .addParam("on", heldOn)
                .addParam("next", next)
                .addParam("by", recordedBy)
                .execute();
    }

    static void move(Db db, UUID career, UUID pathway) {
        db.dml(
                        """
                        UPDATE career SET pathway_version_id = v.id
                          FROM pathway_version v
                         WHERE career.id = CAST(:career AS uuid)
                           AND v.pathway_id = CAST(:pathway AS uuid) AND v.status = 'live'
                        """)
                .addParam("career", career.toString())
                .addParam("pathway", pathway.toString())
                .execute();
    }
}
