package alongside.workforce.imports.view;

import alongside.workforce.imports.mapping.Field;
import alongside.workforce.lines.LineKind;
import alongside.workforce.posts.PostField;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field on which last import, register and file do not agree.
 *
 * @param post if the row is a post
 * @param decision {@code file}, {@code register} or {@code ask}
 * @param typedBy who changed it by hand since the last import, and when, in words
 */
public record DifferenceView(
        @JsonIgnore int row,
        @JsonIgnore String person,
        @JsonIgnore @Nullable UUID post,
        String field,
        @Nullable String last,
        @Nullable String register,
        @Nullable String file,
        String decision,
        @Nullable String chosen,
        @Nullable String note,
        @Nullable String typedBy) {

    @JsonIgnore
    public String label() {
        return Field.of(field)
                .filter(_ -> post == null)
                .map(Field::label)
                .or(() -> PostField.of(field).map(PostField::label))
                .or(() -> LineKind.of(field).map(LineKind::label))
                .orElse(field);
    }

    /** The name of the radios that decide it. */
    @JsonIgnore
    public String place() {
        return row + "-" + field;
    }

    @JsonIgnore
    public boolean asks() {
        return decision.equals("ask");
    }

    @JsonIgnore
    public boolean fromFile() {
        return decision.equals("file") || "file".equals(chosen);
    }

    @JsonIgnore
    public boolean registerMoved() {
        return decision.equals("register") || asks();
    }

    @JsonIgnore
    public boolean fileMoved() {
        return decision.equals("file") || asks();
    }

    @JsonIgnore
    public String question() {
        return person + ", " + label().toLowerCase(Locale.UK);
    }

    /** The value in words; what is empty says so. */
    public static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "None" : value;
    }

    @JsonIgnore
    public String outcome() {
        return decision.equals("register")
                ? "Keep the register. The file has not changed since last time"
                : "Use the file";
    }
}
