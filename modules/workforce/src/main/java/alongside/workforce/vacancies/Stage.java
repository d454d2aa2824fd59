package alongside.workforce.vacancies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a vacancy is. */
public enum Stage {
    DRAFT("Draft"),
    ADVERTISED("Advertised"),
    SHORTLISTING("Shortlisting"),
    INTERVIEWS("Interviews"),
    OFFERED("Offered"),
    FILLED("Filled"),
    WITHDRAWN("Withdrawn");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> of(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }

    public boolean isEnd() {
        return this == FILLED || this == WITHDRAWN;
    }

    /**
     * The stages that may come next. What was advertised is no draft again, but it can be
     * advertised again; what has ended stays as it is.
     */
    public List<Stage> next() {
        if (isEnd()) {
            return List.of();
        }
        return this == DRAFT
                ? List.of(ADVERTISED, WITHDRAWN)
                : Arrays.stream(values()).filter(stage -> stage != DRAFT && stage != this).toList();
    }
}
