package alongside.tenants.registrations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The data processing terms. Every version that anybody accepted stays readable. */
public record Terms(String version, LocalDate from) {
    private static final List<Terms> ALL = List.of(new Terms("1.0", LocalDate.of(2026, 11, 1)));

    /** The version that is to be accepted now. */
    public static Terms current() {
        return ALL.getLast();
    }

    static Optional<Terms> find(String version) {
        return ALL.stream().filter(terms -> terms.version.equals(version)).findFirst();
    }
}
