package alongside.workforce.duplicates;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why two people may be the same. */
public enum Reason {
    STAFF_NUMBER("Same staff number but for zeros in front"),
    EMAIL("Same email"),
    NAME_AND_START("Same name and same start date"),
    SIMILAR_NAME("Similar name, in the Trust at the same time");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reason> of(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key().equals(key)).findFirst();
    }

    /** As one phrase of a table: the first as it is, the others in lower case. */
    static String words(List<Reason> reasons) {
        var all = reasons.stream().map(Reason::label).collect(Collectors.joining("; "));
        return all.isEmpty() ? all : all.charAt(0) + all.substring(1).replace("; S", "; s");
    }
}
