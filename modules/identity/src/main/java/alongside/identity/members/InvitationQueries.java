package alongside.identity.members;

import alongside.identity.people.Person;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code invitation}. */
final class InvitationQueries {
    private InvitationQueries() {}

    /** False if the address has an open invitation to this Trust already. */
    static boolean insert(
            Db db,
            UUID id,
            Actor by,
            TrustId trust,
            InvitationDraft draft,
            List<Role> roles,
            Instant now,
            Instant expires) {
        return db.dml(
                                """
                                INSERT INTO invitation (id, trust, email, name, roles, invited_by,
                                                        invited_by_name, created_at, expires_at)
                                VALUES (CAST(:id AS uuid), :trust, :email, :name, :roles,
                                        CAST(:by AS uuid), :byName, :now, :expires)
                                ON CONFLICT (trust, email) WHERE ended_at IS NULL DO NOTHING
                                """)
                        .addParam("id", id)
                        .addParam("trust", trust.value())
                        .addParam("email", draft.email())
                        .addParam("name", draft.name())
                        .addParam("roles", RoleKeys.array(roles))
                        .addParam("by", by.person())
                        .addParam("byName", by.name())
                        .addParam("now", now.atOffset(ZoneOffset.UTC))
                        .addParam("expires", expires.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    static boolean everInvited(Db db, TrustId trust, String email) {
        return db.get(
                        "SELECT 1 AS one FROM invitation WHERE trust = :trust AND email = :email LIMIT 1")
                .addParam("trust", trust.value())
                .addParam("email", email)
                .execute()
                .isPresent();
    }

    static Optional<Invitation> open(Db db, UUID id) {
        return db.get(
                        """
                        SELECT i.id, i.trust, t.name AS trust_name, i.email, i.name,
                               array_to_string(i.roles, ',') AS roles, i.invited_by_name,
                               i.mails_asked, i.mails_sent, i.expires_at
                          FROM invitation i JOIN trust t ON t.id = i.trust
                         WHERE i.id = CAST(:id AS uuid) AND i.ended_at IS NULL
                        """)
                .addParam("id", id)
                .execute()
                .map(InvitationQueries::invitation);
    }

    /** Open invitations that this person, and nobody else, may take up. */
    static List<Invitation> openFor(Db db, Person person, OffsetDateTime now) {
        return db.query(
                        """
                        SELECT i.id, i.trust, t.name AS trust_name, i.email, i.name,
                               array_to_string(i.roles, ',') AS roles, i.invited_by_name,
                               i.mails_asked, i.mails_sent, i.expires_at
                          FROM invitation i JOIN trust t ON t.id = i.trust
                         WHERE i.ended_at IS NULL AND i.expires_at > :now
                           AND (i.subject = :subject OR (:verified AND i.email = lower(:email)))
                           FOR UPDATE OF i
                        """)
                .addParam("now", now)
                .addParam("subject", person.subject())
                .addParam("verified", person.emailVerified())
                .addParam("email", person.email())
                .execute()
                .map(InvitationQueries::invitation)
                .toList();
    }

    static List<Colleague> waiting(Db db, TrustId trust, Instant now) {
        return db.query(
                        """
                        SELECT id, name, email, array_to_string(roles, ',') AS roles, created_at,
                               expires_at, version
                          FROM invitation
                         WHERE trust = :trust AND ended_at IS NULL
                        """)
                .addParam("trust", trust.value())
                .execute()
                .map(row -> colleague(row, now))
                .toList();
    }

    /** Asks for one e-mail more; gives its number. */
    static Optional<Integer> askAgain(Db db, TrustId trust, UUID id, OffsetDateTime expires) {
        return db.get(
                        """
                        UPDATE invitation
                           SET mails_asked = mails_asked + 1, expires_at = :expires,
                               version = version + 1
                         WHERE id = CAST(:id AS uuid) AND trust = :trust AND ended_at IS NULL
                        RETURNING mails_asked
                        """)
                .addParam("expires", expires)
                .addParam("id", id)
                .addParam("trust", trust.value())
                .execute()
                .map(row -> row.column("mails_asked").get(Integer.class));
    }

    static long knows(Db db, UUID id, String subject) {
        return db.dml("UPDATE invitation SET subject = :subject WHERE id = CAST(:id AS uuid)")
                .addParam("subject", subject)
                .addParam("id", id)
                .execute();
    }

    static long sent(Db db, UUID id, int mail) {
        return db.dml(
                        """
                        UPDATE invitation SET mails_sent = :mail
                         WHERE id = CAST(:id AS uuid) AND mails_sent < :mail
                        """)
                .addParam("mail", mail)
                .addParam("id", id)
                .execute();
    }

    static boolean end(Db db, TrustId trust, UUID id, String outcome, OffsetDateTime now) {
        return db.dml(
                                """
                                UPDATE invitation
                                   SET ended_at = :now, outcome = :outcome, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND trust = :trust
                                   AND ended_at IS NULL
                                """)
                        .addParam("now", now)
                        .addParam("outcome", outcome)
                        .addParam("id", id)
                        .addParam("trust", trust.value())
                        .execute()
                == 1;
    }

    private static Colleague colleague(DbRow row, Instant now) {
        var expires = row.column("expires_at").get(Instant.class);
        return new Colleague(
                row.column("id").get(UUID.class),
                row.column("name").get(String.class),
                row.column("email").get(String.class),
                RoleKeys.split(row.column("roles").get(String.class)),
                expires.isAfter(now) ? Colleague.Status.PENDING : Colleague.Status.EXPIRED,
                row.column("created_at").get(Instant.class),
                expires,
                row.column("version").get(Long.class));
    }

    private static Invitation invitation(DbRow row) {
        return new Invitation(
                row.column("id").get(UUID.class),
                new TrustId(row.column("trust").get(String.class)),
                row.column("trust_name").get(String.class),
                row.column("email").get(String.class),
                row.column("name").get(String.class),
                RoleKeys.split(row.column("roles").get(String.class)),
                row.column("invited_by_name").get(String.class),
                row.column("mails_asked").get(Integer.class),
                row.column("mails_sent").get(Integer.class),
                row.column("expires_at").get(Instant.class));
    }
}
