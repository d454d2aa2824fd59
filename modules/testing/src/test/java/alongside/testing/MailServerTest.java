package alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailServerTest {
    @Test
    void keepsBothPartsOfAMessageForAnyAddress() throws MessagingException {
        try (var server = MailServer.start(0)) {
            send(server, "hannah@northmoor.example", "Log in at https://alongside.example/a?b=c");
            var mail = server.await("hannah@northmoor.example", Duration.ofSeconds(5));
            assertThat(mail.subject()).isEqualTo("Welcome – Alongside");
            assertThat(mail.link()).isEqualTo("https://alongside.example/a?b=c");
            assertThat(mail.html()).isEqualTo("<p>Welcome</p>");
            server.clear();
            assertThat(server.messages()).isEmpty();
        }
    }

    @Test
    void keepsTheOrderInWhichMailsCameWhoeverTheyAreFor() throws MessagingException {
        try (var server = MailServer.start(0)) {
            for (var to : List.of("ann@a.example", "ben@a.example", "ann@a.example")) {
                send(server, to, "Hello");
                server.await(to, Duration.ofSeconds(5));
            }
            assertThat(server.messages())
                    .extracting(Mail::to)
                    .containsExactly("ann@a.example", "ben@a.example", "ann@a.example");
        }
    }

    private static void send(MailServer server, String to, String text) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject("Welcome – Alongside", "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var rich = new MimeBodyPart();
        rich.setText("<p>Welcome</p>", "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, rich));
        Transport.send(message);
    }
}
