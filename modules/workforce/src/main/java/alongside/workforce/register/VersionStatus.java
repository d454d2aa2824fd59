package alongside.workforce.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/**
 * The life of a version of something that is agreed before it is used: drafted, approved, made
 * live, and retired by the next one that goes live.
 */
public enum VersionStatus {
    DRAFT,
    APPROVED,
    LIVE,
    RETIRED;

    public static VersionStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** What follows, if somebody decides so; empty at the end. */
    public Optional<VersionStatus> next() {
        return switch (this) {
            case DRAFT -> Optional.of(APPROVED);
            case APPROVED -> Optional.of(LIVE);
            case LIVE, RETIRED -> Optional.empty();
        };
    }

    public boolean leadsTo(String key) {
        return next().map(VersionStatus::key).filter(key::equals).isPresent();
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return name().charAt(0) + key().substring(1);
    }

    /** What the button says that brings it about. */
    public String button() {
        return this == LIVE ? "Make this version live" : "Approve this version";
    }
}
