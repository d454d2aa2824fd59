package alongside.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An SMTP server on the loopback interface that keeps what it gets, for anybody, in memory. */
public final class MailServer implements AutoCloseable {
    private final GreenMail greenMail;
    private final Map<MimeMessage, Mail> arrived = new LinkedHashMap<>();

    private MailServer(int port) {
        greenMail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
    }

    /** Port 0 takes a free one. */
    public static MailServer start(int port) {
        return new MailServer(port);
    }

    public int port() {
        return greenMail.getSmtp().getPort();
    }

    /** In the order in which they were first seen; the server itself lists them by mailbox. */
    public synchronized List<Mail> messages() {
        for (var message : greenMail.getReceivedMessages()) {
            arrived.computeIfAbsent(message, MailServer::mail);
        }
        return List.copyOf(arrived.values());
    }

    /** The newest message to this address, waiting for the first one. */
    public Mail await(String address, Duration limit) {
        if (!Pause.until(() -> !to(address).isEmpty(), limit, Duration.ofMillis(50))) {
            throw new IllegalStateException("no mail to " + address + " in " + limit);
        }
        return to(address).getLast();
    }

    public List<Mail> to(String address) {
        return messages().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    public synchronized void clear() {
        try {
            greenMail.purgeEmailFromAllMailboxes();
            arrived.clear();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its threads would keep the JVM alive. */
    @Override
    public void close() {
        greenMail.stop();
    }

    private static Mail mail(MimeMessage message) {
        try {
            var to = ((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]);
            return new Mail(
                    to.getAddress(),
                    message.getSubject(),
                    part(message, "text/plain"),
                    part(message, "text/html"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("unreadable mail", e);
        }
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return part.isMimeType(type) ? String.valueOf(part.getContent()) : "";
    }
}
