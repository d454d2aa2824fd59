package alongside.workforce.competences;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words for a domain. They have no order and no value: none is above another. */
public enum Saying {
    STRENGTH("A strength I bring"),
    GROWING("I am growing here"),
    SUPPORT("I would like support with this"),
    NOT_YET("Not yet part of my work");

    private final String label;

    Saying(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Saying> of(String key) {
        return Arrays.stream(values()).filter(saying -> saying.key().equals(key)).findFirst();
    }
}
