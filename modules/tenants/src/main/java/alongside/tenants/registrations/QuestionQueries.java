package alongside.tenants.registrations;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions, answers and decisions about registrations. The registration is locked before. */
final class QuestionQueries {
    private QuestionQueries() {}

    static List<Question> of(Db db, UUID registration) {
        return db.query(
                        """
                        SELECT id, question, asked_at, asked_by_name, asked_by_email, answer, answered_at
                          FROM registration_question
                         WHERE registration_id = CAST(:registration AS uuid)
                         ORDER BY asked_at, id
                        """)
                .addParam("registration", registration)
                .execute()
                .map(QuestionQueries::question)
                .toList();
    }

    static void ask(Db db, UUID registration, String question, Operator operator, Instant now) {
        db.dml(
                        """
                        INSERT INTO registration_question (registration_id, question, asked_at,
                                                           asked_by_name, asked_by_email)
                        VALUES (CAST(:registration AS uuid), :question, :now, :name, :email)
                        """)
                .addParam("registration", registration)
                .addParam("question", question)
                .addParam("now", DraftQueries.at(now))
                .addParam("name", operator.actor().name())
                .addParam("email", operator.email())
                .execute();
    }

    static void answer(Db db, UUID question, String answer, Instant now) {
        db.dml(
                        """
                        UPDATE registration_question SET answer = :answer, answered_at = :now
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("answer", answer)
                .addParam("now", DraftQueries.at(now))
                .addParam("id", question)
                .execute();
    }

    static void move(Db db, UUID registration, Status status) {
        db.dml(
                        """
                        UPDATE registration SET status = :status, version = version + 1
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("status", status.key())
                .addParam("id", registration)
                .execute();
    }

    static void decide(
            Db db,
            UUID registration,
            Status status,
            Actor actor,
            Instant now,
            @Nullable String reason,
            @Nullable String trust) {
        db.dml(
                        """
                        UPDATE registration
                           SET status = :status, decided_at = :now, decided_by = CAST(:actor AS uuid),
                               decided_by_name = :name, reason = :reason, trust_id = :trust,
                               version = version + 1
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("status", status.key())
                .addParam("now", DraftQueries.at(now))
                .addParam("actor", actor.person())
                .addParam("name", actor.name())
                .addParam("reason", reason)
                .addParam("trust", trust)
                .addParam("id", registration)
                .execute();
    }

    private static Question question(DbRow row) {
        return new Question(
                row.column("id").get(UUID.class),
                row.column("question").get(String.class),
                row.column("asked_at").get(Instant.class),
                row.column("asked_by_name").get(String.class),
                row.column("asked_by_email").get(String.class),
                row.column("answer").get(String.class),
                row.column("answered_at").get(Instant.class));
    }
}
