package alongside.forums.series;

import alongside.forums.members.Byline;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a forum as they recur: every 3 months from a first day.
 *
 * @param terms the terms of reference
 * @param minutes how long a meeting takes
 * @param chair stands for the chair in the forum
 * @param planned how many meetings it has given
 */
public record Series(
        UUID id,
        UUID forum,
        String terms,
        LocalDate firstOn,
        String startsAt,
        int minutes,
        String place,
        @JsonIgnore String link,
        int capacity,
        int quorum,
        UUID chair,
        Byline chairBy,
        @Nullable UUID deputy,
        @Nullable Byline deputyBy,
        int planned,
        int version) {}
