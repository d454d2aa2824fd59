package alongside.forums.motions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something decided by vote in a meeting. How others voted is told when the vote is over.
 *
 * @param votesFor 0 while the vote is open, as the other two
 * @param casting the word of who led the meeting, where the votes were equal
 * @param present how many were in the room when it was closed
 * @param carried null while the vote is open
 * @param mine what the reader chose; null for nothing
 */
public record Motion(
        UUID id,
        UUID meeting,
        String motion,
        long votesFor,
        long votesAgainst,
        long abstained,
        @Nullable String casting,
        @Nullable Integer present,
        @Nullable Boolean carried,
        @Nullable Instant closedAt,
        @Nullable String mine) {
    @JsonIgnore
    public boolean open() {
        return carried == null;
    }

    /** 5 for, 3 against, 1 abstained */
    public String words() {
        return votesFor
                + " for, "
                + votesAgainst
                + " against, "
                + abstained
                + " abstained"
                + (casting == null
                        ? ""
                        : ". The votes were equal: the chair's vote was " + casting);
    }
}
