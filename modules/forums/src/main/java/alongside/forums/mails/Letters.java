package alongside.forums.mails;

import alongside.forums.Mailing;
import alongside.forums.notifications.Notifications;
import alongside.forums.notifications.Told;
import alongside.identity.Secrets;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Mail;
import alongside.kernel.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Mails about what somebody was told: at once, or in a summary. */
public final class Letters {
    private final ForumDatabase database;
    private final Mailing mailing;

    public Letters(ForumDatabase database, Mailing mailing) {
        this.database = database;
        this.mailing = mailing;
    }

    /** Receives {@link Notifications#TOLD}. */
    public void told(Message message) {
        var parts = message.body().split(" ", 2);
        var person = UUID.fromString(parts[1]);
        var now = mailing.clock().instant();
        database.in(db -> {
            Notifications.take(db, UUID.fromString(parts[0]), person, now)
                    .ifPresent(told -> one(db, person, told, now));
            return true;
        });
    }

    private void one(Db db, UUID person, Told told, Instant now) {
        var text = told.words() + ".\n\nRead it:\n" + mailing.url() + told.link();
        var essential = told.kind().essential();
        var why =
                essential
                        ? "This email does not depend on your preferences."
                        : "You get this email at once, as your preferences say.";
        leave(db, person, told.kind().key(), told.kind().subject(), text, why, !essential, now);
    }

    /** A summary of what somebody was told. */
    public void summary(Db db, UUID person, String frequency, List<Told> all, Instant now) {
        var text =
                all.stream()
                        .map(told -> "- " + told.words() + ".\n  " + mailing.url() + told.link())
                        .collect(
                                Collectors.joining(
                                        "\n\n", "This is new for you on Alongside:\n\n", ""));
        var subject = "Your " + frequency + " summary from Alongside";
        var why = "You get this " + frequency + " summary, as your preferences say.";
        leave(db, person, frequency, subject, text, why, true, now);
    }

    private void leave(
            Db db,
            UUID person,
            String kind,
            String subject,
            String text,
            String why,
            boolean stoppable,
            Instant now) {
        var to = MailQueries.addressee(db, person).orElse(null);
        if (to == null) {
            return;
        }
        var id = UUID.randomUUID();
        var secret = stoppable ? Secrets.random() : null;
        var stop = secret == null ? null : mailing.url() + "/unsubscribe/" + secret;
        var hash = secret == null ? null : Secrets.hash(secret);
        MailQueries.insert(db, id, person, kind, subject, hash, now.atOffset(ZoneOffset.UTC));
        var ending = stop == null ? "" : "\nTo stop these emails with one click:\n" + stop + "\n";
        var body =
                """
                Hello %s

                %s

                %s
                Choose which emails you get:
                %s/my/notifications/preferences
                %s
                Alongside
                """
                        .formatted(to.name(), text, why, mailing.url(), ending);
        new Mail(to.email(), subject, body, stop, id.toString()).leaveIn(db);
    }
}
