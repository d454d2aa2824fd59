package alongside.tenants.audit;

import alongside.portal.Visit;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log.
 *
 * @param person part of the name of who acted, empty for anybody
 * @param subject part of the subject, its name or the action, empty for anything
 * @param from the first day, absent for the beginning
 * @param to the last day, absent for today
 */
public record AuditFilter(
        String person, String subject, @Nullable LocalDate from, @Nullable LocalDate to) {
    public static final AuditFilter ALL = new AuditFilter("", "", null, null);

    String personPattern() {
        return pattern(person);
    }

    String subjectPattern() {
        return pattern(subject);
    }

    OffsetDateTime start() {
        return start(from == null ? LocalDate.EPOCH : from);
    }

    OffsetDateTime end() {
        return start(to == null ? LocalDate.of(9999, 1, 1) : to.plusDays(1));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Visit.ZONE).toOffsetDateTime();
    }

    private static String pattern(String part) {
        return "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
