package alongside.tenants.operator;

import alongside.tenants.registrations.Registration;
import alongside.tenants.registrations.Status;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The registrations an operator looks at.
 *
 * @param status open, all, or one status
 * @param sort trust, sent or due
 */
public record Queue(
        List<Registration> rows, String status, String sort, String words, LocalDate today) {
    static Queue of(List<Registration> all, Parameters query, LocalDate today) {
        var status = query.first("status").orElse("open");
        var sort = query.first("sort").orElse("due");
        var words = query.first("q").orElse("").strip();
        var rows =
                all.stream()
                        .filter(r -> shows(status, r))
                        .filter(r -> matches(r, words.toLowerCase(Locale.UK)))
                        .sorted(order(sort))
                        .toList();
        return new Queue(rows, status, sort, words, today);
    }

    private static boolean shows(String status, Registration r) {
        return switch (status) {
            case "all" -> true;
            case "open" -> !r.status().isDecided();
            default -> r.status().key().equals(status);
        };
    }

    private static boolean matches(Registration r, String words) {
        return r.name().toLowerCase(Locale.UK).contains(words)
                || r.code().toLowerCase(Locale.UK).contains(words)
                || r.reference().toLowerCase(Locale.UK).contains(words);
    }

    private static Comparator<Registration> order(String sort) {
        return switch (sort) {
            case "trust" -> Comparator.comparing(Registration::name);
            case "sent" -> Comparator.comparing(Registration::submitted).reversed();
            default -> Comparator.comparing(Registration::decideBy);
        };
    }

    public boolean isOverdue(Registration r) {
        return !r.status().isDecided() && r.decideBy().isBefore(today);
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }

    /** The address of this list in another order. */
    public String sorted(String by) {
        var q = java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
        return "?status=" + status + "&sort=" + by + "&q=" + q;
    }
}
