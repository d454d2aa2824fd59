package alongside.workforce.people;

import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person's details as typed or sent. */
public record PersonDraft(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String employeeNumber,
        @Nullable String email) {
    private static final int LONGEST = 100;

    static PersonDraft empty() {
        return new PersonDraft("", "", "", "");
    }

    static PersonDraft of(Person person) {
        return new PersonDraft(
                person.firstName(), person.lastName(), person.employeeNumber(), person.email());
    }

    /** What is not sent stays as it is. */
    PersonDraft over(Person person) {
        return new PersonDraft(
                firstName == null ? person.firstName() : firstName,
                lastName == null ? person.lastName() : lastName,
                employeeNumber == null ? person.employeeNumber() : employeeNumber,
                email == null ? person.email() : email);
    }

    /** The same, trimmed; refuses with every fault. */
    PersonDraft checked() {
        var trimmed =
                new PersonDraft(
                        given(firstName), given(lastName), given(employeeNumber), given(email));
        var faults = new LinkedHashMap<String, String>();
        name(faults, "first_name", given(firstName), "Enter a first name");
        name(faults, "last_name", given(lastName), "Enter a last name");
        if (given(employeeNumber).length() > 30) {
            faults.put("employee_number", "Enter a staff number of 30 characters or fewer");
        }
        if (!given(email).isEmpty() && !given(email).matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            faults.put("email", "Enter an email address like name@example.nhs.uk");
        }
        Refusal.ifAny(faults);
        return trimmed;
    }

    private static void name(
            Map<String, String> faults, String field, String text, String message) {
        if (text.isEmpty()) {
            faults.put(field, message);
        } else if (text.length() > LONGEST) {
            faults.put(field, "Enter a name of 100 characters or fewer");
        }
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
