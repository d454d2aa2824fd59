package alongside.forums;

import alongside.kernel.Mail;
import java.time.Clock;

/**
 * How mails leave, and what stands in them.
 *
 * @param url where browsers reach Alongside, without a slash at the end
 * @param server the host and port that take mails, to show to the operator
 * @param from the address that they come from
 */
public record Mailing(String url, Mail.Sender sender, String server, String from, Clock clock) {}
