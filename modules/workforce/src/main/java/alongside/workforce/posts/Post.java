package alongside.workforce.posts;

import alongside.workforce.register.Cursor;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is on the date looked at.
 *
 * @param fundedHours hours a week that are paid for; null until the Trust states them
 * @param fundedUntil the last day that the money is there; null if it is recurrent
 * @param besideClinician whether whoever holds it sees people together with a clinician
 * @param employer the partner that employs whoever holds it; null if the Trust does
 * @param leadsProgramme whether it is the one post that leads the programme
 * @param reportsTo the post that it reports to, in one line; null if it reports to none
 * @param expansionId the expansion line that it belongs to; null if it belongs to none
 * @param holders who is in it, with commas; null if it is vacant
 * @param heldHours hours a week of those who are in it
 * @param state open, ended or future
 */
public record Post(
        UUID id,
        @Nullable String positionNumber,
        UUID roleId,
        String role,
        String band,
        UUID serviceId,
        String service,
        @Nullable UUID teamId,
        @Nullable String team,
        @Nullable UUID localityId,
        @Nullable String locality,
        @Nullable BigDecimal fundedHours,
        @Nullable String fundingSource,
        @Nullable LocalDate fundedUntil,
        @Nullable String specialism,
        boolean nonClinical,
        boolean besideClinician,
        @Nullable UUID employerId,
        @Nullable String employer,
        boolean leadsProgramme,
        @Nullable UUID reportsToId,
        @Nullable String reportsTo,
        @Nullable UUID expansionId,
        @Nullable String holders,
        BigDecimal heldHours,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String state,
        int version,
        @JsonIgnore Cursor cursor) {

    /** What the post is, in one line. */
    public String title() {
        return role + ", " + (team == null ? service : team);
    }
}
