package alongside.portal;

import alongside.kernel.Refusal;
import io.helidon.common.parameters.Parameters;
import io.helidon.webserver.http.ServerRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person typed into a form, read once per request. */
public final class Form {
    private final Parameters values;

    private Form(Parameters values) {
        this.values = values;
    }

    public static Form of(ServerRequest request) {
        return request.context().get(Form.class).orElseGet(() -> read(request));
    }

    /** What was typed earlier and kept, as if it were sent now. */
    public static Form of(Map<String, String> fields) {
        return new Form(Parameters.createSingleValueMap("form", fields));
    }

    private static Form read(ServerRequest request) {
        var type = request.headers().contentType().map(t -> t.mediaType().text()).orElse("");
        var form =
                new Form(
                        type.equals("application/x-www-form-urlencoded")
                                        && request.content().hasEntity()
                                ? request.content().as(Parameters.class)
                                : Parameters.empty("form"));
        request.context().register(form);
        return form;
    }

    /**
     * The trimmed text of a field, empty if it was not sent. NUL cannot be stored and is dropped.
     */
    public String text(String field) {
        return values.first(field).orElse("").replace("\0", "").strip();
    }

    public boolean has(String field) {
        return values.contains(field);
    }

    /** Every value of a field, such as ticked boxes. */
    public List<String> all(String field) {
        return values.contains(field) ? values.all(field) : List.of();
    }

    /** The names of all fields that were sent. */
    public List<String> fields() {
        return List.copyOf(values.names());
    }

    /**
     * A date typed as three numbers in {@code field-day}, {@code field-month}, {@code field-year};
     * empty if all three are.
     *
     * @throws Refusal.Invalid if it is not a real date
     */
    public Optional<LocalDate> date(String field) {
        var day = text(field + "-day");
        var month = text(field + "-month");
        var year = text(field + "-year");
        if ((day + month + year).isEmpty()) {
            return Optional.empty();
        }
        try {
            if (year.length() != 4) {
                throw new NumberFormatException(year);
            }
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException e) {
            throw Refusal.invalid(field, "Enter a real date, such as 30 9 2026");
        }
    }
}
