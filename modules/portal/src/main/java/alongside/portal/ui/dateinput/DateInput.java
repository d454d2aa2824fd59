package alongside.portal.ui.dateinput;

import alongside.portal.ui.field.Field;
import alongside.portal.ui.field.Labelled;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date in three fields. A date named {@code started} sends {@code started-day}, {@code
 * started-month} and {@code started-year}; its id is {@code started}, and an error links to {@code
 * started-day}.
 */
public record DateInput(Field field, List<Part> parts, boolean isDisabled)
        implements Labelled<DateInput> {

    /** One of the three fields. */
    public record Part(
            String suffix, String label, int width, @Nullable String value, boolean wrong) {}

    public static DateInput of(String name, String legend) {
        return new DateInput(Field.of(name, legend), parts(null, null, null), false);
    }

    @Override
    public DateInput with(Field field) {
        return new DateInput(field, parts, isDisabled);
    }

    public DateInput value(@Nullable LocalDate date) {
        return date == null
                ? values(null, null, null)
                : values(
                        Integer.toString(date.getDayOfMonth()),
                        Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getYear()));
    }

    /** The three fields as they were typed, right or wrong. */
    public DateInput values(@Nullable String day, @Nullable String month, @Nullable String year) {
        return new DateInput(field, parts(day, month, year), isDisabled);
    }

    /** Marks only these fields as wrong: day, month, year. */
    public DateInput wrong(String... suffixes) {
        var marked = List.of(suffixes);
        return new DateInput(
                field,
                parts.stream()
                        .map(part ->
                                new Part(
                                        part.suffix(),
                                        part.label(),
                                        part.width(),
                                        part.value(),
                                        marked.contains(part.suffix())))
                        .toList(),
                isDisabled);
    }

    public DateInput disabled() {
        return new DateInput(field, parts, true);
    }

    /** Whether a field is marked: those named as wrong, or all where the date as a whole is. */
    public boolean wrong(Part part) {
        return part.wrong() || (field.error() != null && parts.stream().noneMatch(Part::wrong));
    }

    public String classes(Part part) {
        return (wrong(part) ? "nhsuk-input nhsuk-input--error" : "nhsuk-input")
                + " nhsuk-input--width-"
                + part.width()
                + " nhsuk-date-input__input";
    }

    private static List<Part> parts(
            @Nullable String day, @Nullable String month, @Nullable String year) {
        return List.of(
                new Part("day", "Day", 2, day, false),
                new Part("month", "Month", 2, month, false),
                new Part("year", "Year", 4, year, false));
    }
}
