package alongside.workforce.people;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list, with what they do on the date looked at.
 *
 * @param roles the names of their roles, with commas
 * @param weeklyHours of all assignments listed but bank work
 * @param wte with 2 decimals, to be shown
 * @param inPostSince the first day of the earliest assignment listed
 */
public record PersonRow(
        UUID id,
        String name,
        @Nullable String employeeNumber,
        String roles,
        String bands,
        String services,
        String teams,
        int assignments,
        BigDecimal weeklyHours,
        BigDecimal wte,
        @Nullable LocalDate inPostSince,
        int version,
        @JsonIgnore Cursor cursor) {}
