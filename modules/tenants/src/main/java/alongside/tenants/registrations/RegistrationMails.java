package alongside.tenants.registrations;

import alongside.kernel.Mail;
import alongside.portal.ui.Words;

/**
 * What applicants and operators are told by e-mail.
 *
 * @param address where this Alongside is, such as {@code https://alongside.example}; links are
 *     never made from what a request says
 */
public record RegistrationMails(String address) {
    Mail link(Draft draft, String token, String to) {
        return new Mail(
                to,
                "Your registration with Alongside is saved",
                """
                Continue the registration of your Trust here:

                %s/register/r/%s

                The link works until %s. Anybody who has it can see and change what you entered, so do not forward it outside your Trust.

                If you did not ask for this email, you can ignore it.
                """
                        .formatted(address, token, Words.date(draft.expires())));
    }

    Mail received(Registration r) {
        return new Mail(
                r.approver().email(),
                "We have received the registration of " + r.name(),
                """
                Dear %s,

                %s has asked to join Alongside, and named you as its approver. You accepted version %s of the data processing terms.

                Reference: %s

                A platform operator decides by %s. Follow the registration, and answer questions, here:

                %s

                If you do not know of this registration, reply on that page or tell your information governance lead.
                """
                        .formatted(
                                r.approver().name(),
                                r.name(),
                                r.terms(),
                                r.reference(),
                                Words.date(r.decideBy()),
                                status(r)));
    }

    Mail asked(Registration r, String question) {
        return new Mail(
                r.approver().email(),
                "A question about the registration of " + r.name(),
                """
                Dear %s,

                A platform operator has a question about registration %s:

                %s

                Answer it here:

                %s
                """
                        .formatted(r.approver().name(), r.reference(), question, status(r)));
    }

    Mail answered(Registration r, Question question, String answer) {
        return new Mail(
                question.askedByEmail(),
                "An answer about the registration of " + r.name(),
                """
                You asked:

                %s

                The answer:

                %s

                Decide here: %s/operator/registrations/%s
                """
                        .formatted(question.question(), answer, address, r.id()));
    }

    Mail refused(Registration r, String reason) {
        return new Mail(
                r.approver().email(),
                "The registration of " + r.name() + " was not approved",
                """
                Dear %s,

                Registration %s was not approved. The reason:

                %s

                You can register again when that is solved: %s/register
                """
                        .formatted(r.approver().name(), r.reference(), reason, address));
    }

    private String status(Registration r) {
        return address + "/register/status/" + r.id();
    }
}
