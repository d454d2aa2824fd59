package alongside.identity;

import alongside.kernel.Mail;
import alongside.kernel.Message;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Hands mails to an SMTP server. */
public final class MailSender implements Mail.Sender {
    private static final String PATIENCE = "10000";

    private final Session session;
    private final String from;

    public MailSender(String host, int port, String from) {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", "" + port);
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        this.session = Session.getInstance(properties);
        this.from = from;
    }

    /** Receives {@link Mail#TOPIC}. A mail sent twice carries one id, so that it shows as one. */
    public void receive(Message message) {
        send(Mail.of(message));
    }

    @Override
    public void send(Mail mail) {
        try {
            Transport.send(new Composed(session, mail, from));
        } catch (SendFailedException e) {
            // The address is invalid if the server answered 5xx to it, and for no other reason.
            if (e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0) {
                throw new Mail.Refused(e.getMessage());
            }
            throw new IllegalStateException("The mail could not be handed over", e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("The mail could not be handed over", e);
        }
    }

    /** The mail on the wire, under an id that stays the same when it is sent again. */
    private static final class Composed extends MimeMessage {
        private final @Nullable String id;

        Composed(Session session, Mail mail, String from)
                throws MessagingException, UnsupportedEncodingException {
            super(session);
            this.id = mail.id() == null ? null : "<" + mail.id() + "@alongside>";
            setFrom(new InternetAddress(from, "Alongside"));
            setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
            setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            setText(mail.text(), StandardCharsets.UTF_8.name());
            if (mail.stop() != null) {
                setHeader("List-Unsubscribe", "<" + mail.stop() + ">");
                setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (id == null) {
                super.updateMessageID();
            } else {
                setHeader("Message-ID", id);
            }
        }
    }
}
