package alongside.workforce.register;

import alongside.portal.Form;
import alongside.portal.ui.dateinput.DateInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date as it was typed into three fields, right or wrong, so that a form can show it again. */
public record Typed(String day, String month, String year) {
    public static Typed empty() {
        return new Typed("", "", "");
    }

    public static Typed of(@Nullable LocalDate date) {
        return date == null
                ? empty()
                : new Typed(
                        "" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    public static Typed date(Form form, String field) {
        return new Typed(
                form.text(field + "-day"), form.text(field + "-month"), form.text(field + "-year"));
    }

    /** {@code YYYY-MM-DD}, which need not be a date; empty if nothing was typed. */
    public String iso() {
        return (day + month + year).isEmpty()
                ? ""
                : "%4s-%2s-%2s".formatted(year, month, day).replace(' ', '0');
    }

    public DateInput input(String field, String label) {
        return DateInput.of(field, label).values(day, month, year);
    }
}
