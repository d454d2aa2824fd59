package alongside.forums.digests;

import alongside.forums.Mailing;
import alongside.forums.mails.Letters;
import alongside.forums.notifications.Notifications;
import alongside.forums.preferences.Frequency;
import alongside.kernel.ForumDatabase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

/**
 * Summaries of what people were told. Whoever was down when one was due makes it up as soon as they
 * are back; nobody gets the one of a period twice, or one in which nothing is new.
 */
public final class Digests {
    private final ForumDatabase database;
    private final Letters letters;
    private final Mailing mailing;

    public Digests(ForumDatabase database, Letters letters, Mailing mailing) {
        this.database = database;
        this.letters = letters;
        this.mailing = mailing;
    }

    /** Leaves every summary in the outbox that is due now and was not made yet. */
    public void send() {
        var now = mailing.clock().instant();
        Arrays.stream(Frequency.values())
                .filter(Frequency::isSummary)
                .forEach(frequency -> send(frequency, now));
    }

    private void send(Frequency frequency, Instant now) {
        var due = Due.latest(frequency, now);
        var people =
                database.in(db -> DigestQueries.waiting(db, frequency.key(), due.at(), due.day()));
        people.forEach(person -> send(person, frequency, due, now));
    }

    private void send(UUID person, Frequency frequency, Due due, Instant now) {
        database.in(db -> {
            var mine =
                    DigestQueries.begin(
                            db, person, frequency.key(), due.day(), now.atOffset(ZoneOffset.UTC));
            if (mine) {
                var told = Notifications.takeAll(db, person, frequency.key(), due.at(), now);
                if (!told.isEmpty()) {
                    letters.summary(db, person, frequency.key(), told, now);
                }
            }
            return mine;
        });
    }
}
