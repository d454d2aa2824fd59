package alongside.workforce.vacancies;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as it is on the date looked at.
 *
 * @param postId the post that it fills
 * @param post what that is, in one line
 * @param link where people apply, outside of Alongside
 * @param closesOn the last day on which people can apply
 * @param stage its stage on that date
 * @param openedOn the first day of its age
 * @param endedOn when it was filled or withdrawn
 * @param age in days, until it ended
 * @param open whether people can apply on that date
 */
public record Vacancy(
        UUID id,
        UUID postId,
        String post,
        String role,
        String service,
        @Nullable String team,
        @Nullable String locality,
        String title,
        @Nullable String link,
        @Nullable String band,
        @Nullable BigDecimal weeklyHours,
        @Nullable LocalDate closesOn,
        String stage,
        LocalDate openedOn,
        @Nullable LocalDate endedOn,
        int age,
        boolean open,
        int version,
        @JsonIgnore Cursor cursor) {

    /** The stage in words. */
    public String stageLabel() {
        return Stage.of(stage).map(Stage::label).orElse(stage);
    }
}
