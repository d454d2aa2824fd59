package alongside.tenants.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDraftTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@rxv",
                "a b@c.example",
                "a@b.example\nBcc: c@d.example",
                "a@b@c.example",
                "a,b@c.example"
            })
    void anAddressThatCannotBeOneIsRefused(String email) {
        var typed = new ContactDraft("Ann Example", "Director", email);
        assertThatThrownBy(() -> typed.checked("", "the approver", true))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("email"));
    }

    @Test
    void aNameCannotAddLinesToAnEmail() {
        var contact =
                new ContactDraft(
                                "Ann\r\nBcc: evil@x.example",
                                "Head\u2028of\0care",
                                "ann@rxv.example")
                        .checked("", "the approver", true);
        assertThat(contact.name()).isEqualTo("Ann Bcc: evil@x.example");
        assertThat(contact.jobTitle()).isEqualTo("Head of care");
    }
}
