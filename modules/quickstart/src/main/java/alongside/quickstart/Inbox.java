package alongside.quickstart;

import alongside.testing.Mail;
import alongside.testing.MailServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every mail this machine ever sent, kept as one file each, the newest first. */
public final class Inbox implements AutoCloseable {
    /** One mail with its number in the inbox. */
    public record Letter(int number, Instant at, Mail mail) {}

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final String BREAK = "\n\u001e\n";

    private final Path folder;
    private final MailServer server;
    private final List<Letter> letters = new ArrayList<>();
    private final ScheduledExecutorService clerk =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().daemon().name("inbox").unstarted(work));
    private int taken;

    private Inbox(Path folder, MailServer server) {
        this.folder = folder;
        this.server = server;
    }

    static Inbox in(Path folder, MailServer server) {
        var inbox = new Inbox(folder, server);
        inbox.readKept();
        var _ =
                inbox.clerk.scheduleWithFixedDelay(
                        inbox::tryToCollect, 200, 200, TimeUnit.MILLISECONDS);
        return inbox;
    }

    synchronized List<Letter> letters() {
        return letters.reversed().stream().toList();
    }

    /** An exception would end the schedule without a word, and every mail after it. */
    private void tryToCollect() {
        try {
            collect();
        } catch (RuntimeException e) {
            LOG.error("The mails could not be kept", e);
        }
    }

    private synchronized void collect() {
        var all = server.messages();
        for (; taken < all.size(); taken++) {
            keep(new Letter(letters.size() + 1, Instant.now(), all.get(taken)));
        }
    }

    private void keep(Letter letter) {
        var mail = letter.mail();
        var text =
                String.join(
                        BREAK,
                        letter.at().toString(),
                        mail.to(),
                        mail.subject(),
                        mail.text(),
                        mail.html());
        try {
            Files.writeString(folder.resolve("%06d.mail".formatted(letter.number())), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        letters.add(letter);
    }

    private void readKept() {
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                for (var file : files.sorted(Comparator.naturalOrder()).toList()) {
                    var parts = Files.readString(file).split(BREAK, -1);
                    if (parts.length == 5) {
                        letters.add(letter(parts));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Letter letter(String[] parts) {
        return new Letter(
                letters.size() + 1,
                Instant.parse(parts[0]),
                new Mail(parts[1], parts[2], parts[3], parts[4]));
    }

    @Override
    public void close() {
        clerk.shutdown();
        collect();
    }
}
