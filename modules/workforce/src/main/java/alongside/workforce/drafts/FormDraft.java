package alongside.workforce.drafts;

import alongside.portal.Form;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody typed into one form.
 *
 * @param form the address of the form within the Trust
 * @param fields what was typed, by field, and what the form carried along
 * @param version counts how often it was kept
 */
public record FormDraft(
        UUID id, String form, Map<String, String> fields, Instant savedAt, int version) {

    public String title() {
        return LongForm.at(form).map(LongForm::title).orElse(form);
    }

    /** {@code 10:42}. */
    public String time() {
        return Words.time(LocalTime.ofInstant(savedAt, Visit.ZONE));
    }

    public String moment() {
        return Words.moment(savedAt);
    }

    /** What was typed, for reading; what the form carries along is left out. */
    public List<String> texts() {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().equals("version"))
                .filter(field -> !field.getKey().endsWith("_id"))
                .map(Map.Entry::getValue)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The same as a form that was sent. */
    public Form typed() {
        return Form.of(fields);
    }
}
