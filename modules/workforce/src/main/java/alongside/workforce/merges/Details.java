package alongside.workforce.merges;

import alongside.workforce.people.Person;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a person that a merge chooses between. Its JSON is kept to give them back. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Details(
        String firstName,
        String lastName,
        @Nullable String employeeNumber,
        @Nullable String email) {

    /** The fields in words, by the names that forms and JSON have for them. */
    static final Map<String, String> LABELS = labels();

    static Details of(Person person) {
        return new Details(
                person.firstName(), person.lastName(), person.employeeNumber(), person.email());
    }

    /** By field; empty where nothing is recorded. */
    Map<String, String> values() {
        var all = new LinkedHashMap<String, String>();
        all.put("first_name", firstName);
        all.put("last_name", lastName);
        all.put("employee_number", employeeNumber == null ? "" : employeeNumber);
        all.put("email", email == null ? "" : email);
        return all;
    }

    static Details of(Map<String, String> values) {
        return new Details(
                values.getOrDefault("first_name", ""),
                values.getOrDefault("last_name", ""),
                given(values.getOrDefault("employee_number", "")),
                given(values.getOrDefault("email", "")));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<String, String> labels() {
        var all = new LinkedHashMap<String, String>();
        all.put("first_name", "First name");
        all.put("last_name", "Last name");
        all.put("employee_number", "Staff number");
        all.put("email", "Email");
        return all;
    }
}
