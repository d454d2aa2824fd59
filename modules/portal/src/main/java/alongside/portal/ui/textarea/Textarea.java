package alongside.portal.ui.textarea;

import alongside.portal.ui.field.Field;
import alongside.portal.ui.field.Labelled;
import org.jspecify.annotations.Nullable;

/** A field for several lines of text. With a limit it counts the characters left. */
public record Textarea(Field field, @Nullable String value, int rows, int limit, boolean isDisabled)
        implements Labelled<Textarea> {

    public static Textarea of(String name, String label) {
        return new Textarea(Field.of(name, label), null, 5, 0, false);
    }

    @Override
    public Textarea with(Field field) {
        return new Textarea(field, value, rows, limit, isDisabled);
    }

    public Textarea value(@Nullable String value) {
        return new Textarea(field, value, rows, limit, isDisabled);
    }

    public Textarea rows(int rows) {
        return new Textarea(field, value, rows, limit, isDisabled);
    }

    /** The most characters it takes. The server checks them again. */
    public Textarea limit(int characters) {
        return new Textarea(field, value, rows, characters, isDisabled);
    }

    public Textarea disabled() {
        return new Textarea(field, value, rows, limit, true);
    }

    public boolean limited() {
        return limit > 0;
    }

    public @Nullable String described() {
        return field.describedAfter(limited() ? field.id() + "-info" : "");
    }
}
