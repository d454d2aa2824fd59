package alongside.workforce.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an assignment stands on the date that is looked at. */
public enum State {
    OPEN("In post"),
    ENDED("Left"),
    FUTURE("Not started"),
    ALL("All");

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
