package alongside.forums.mails;

import alongside.forums.Mailing;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Mail;
import alongside.kernel.Message;
import alongside.portal.Ids;
import alongside.portal.Visit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Mails of the whole product on their way out. Each stands on record before it leaves. */
public final class Mails {
    /** With a minute between, about a day. */
    static final int ATTEMPTS = 1_440;

    private static final int KEPT_MONTHS = 12;
    private static final Duration SHOWN = Duration.ofDays(30);

    private final ForumDatabase database;
    private final Mailing mailing;

    public Mails(ForumDatabase database, Mailing mailing) {
        this.database = database;
        this.mailing = mailing;
    }

    /** Receives {@link Mail#TOPIC}. */
    public void receive(Message message) {
        var mail = Mail.of(message);
        var known = Ids.of(Objects.requireNonNull(mail.id()));
        var id =
                known != null
                        ? known
                        : UUID.nameUUIDFromBytes(
                                Objects.requireNonNull(mail.id()).getBytes(StandardCharsets.UTF_8));
        database.in(db -> begin(db, id, mail)).ifPresent(record -> hand(record, mail));
    }

    /** The record of a mail that is still to be sent; made here for what others left. */
    private Optional<SentMail> begin(Db db, UUID id, Mail mail) {
        var person = MailQueries.owner(db, mail.to());
        MailQueries.insert(db, id, person, SentMail.ACCOUNT, mail.subject(), null, now());
        var found = MailQueries.find(db, id).filter(one -> one.outcome() == Outcome.WAITING);
        if (found.isPresent()
                && !SentMail.essential(found.get().kind())
                && MailQueries.refused(db, mail.to())) {
            MailQueries.attempted(db, id, Outcome.HELD, found.get().attempts(), now());
            return Optional.empty();
        }
        return found;
    }

    private void hand(SentMail record, Mail mail) {
        try {
            mailing.sender().send(mail);
            end(record, Outcome.SENT, mail);
        } catch (Mail.Refused e) {
            end(record, Outcome.REFUSED, mail);
        } catch (RuntimeException e) {
            var attempts = record.attempts() + 1;
            var outcome = attempts < ATTEMPTS ? Outcome.WAITING : Outcome.FAILED;
            var endedAt = outcome == Outcome.FAILED ? now() : null;
            database.in(db -> MailQueries.attempted(db, record.id(), outcome, attempts, endedAt));
            if (outcome == Outcome.WAITING) {
                throw e;
            }
        }
    }

    private void end(SentMail record, Outcome outcome, Mail mail) {
        database.in(db -> {
            MailQueries.attempted(db, record.id(), outcome, record.attempts() + 1, now());
            return outcome == Outcome.SENT
                    ? MailQueries.accept(db, mail.to())
                    : MailQueries.refuse(db, mail.to(), now());
        });
    }

    private OffsetDateTime now() {
        return mailing.clock().instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * A page of what was sent to somebody.
     *
     * @param total how many there are in all
     */
    public record MailPage(List<SentMail> mails, long total) {}

    public MailPage to(Actor actor, int skip, int limit) {
        return database.in(db ->
                new MailPage(
                        MailQueries.to(db, actor.person(), skip, limit),
                        MailQueries.countTo(db, actor.person())));
    }

    /**
     * How sending goes, for the operator: no names, no addresses and nothing of what mails said.
     *
     * @param counts of the last 30 days
     * @param lost the newest that did not arrive
     */
    public record Traffic(
            String server, String from, List<MailCount> counts, List<SentMail> lost) {}

    public Traffic traffic(Instant now) {
        var since = now.minus(SHOWN).atOffset(ZoneOffset.UTC);
        return database.in(db ->
                new Traffic(
                        mailing.server(),
                        mailing.from(),
                        MailQueries.counts(db, since),
                        MailQueries.lost(db, since, 50)));
    }

    /** Sends a mail at once; empty if the server took it, else why it did not. */
    public Optional<String> test(String address) {
        var text =
                """
                This is a test mail that you asked for. Alongside can send mails.

                %s
                """
                        .formatted(mailing.url());
        try {
            mailing.sender().send(new Mail(address, "Test mail from Alongside", text));
            return Optional.empty();
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return Optional.of(Objects.requireNonNullElse(cause.getMessage(), "no answer").strip());
        }
    }

    /** Forgets what is older than a year. */
    public void sweep(Instant now) {
        var before = now.atZone(Visit.ZONE).minusMonths(KEPT_MONTHS).toOffsetDateTime();
        database.in(db -> MailQueries.forget(db, before));
    }
}
