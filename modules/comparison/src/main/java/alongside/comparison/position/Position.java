package alongside.comparison.position;

import alongside.comparison.policy.GrowthBand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a Trust stands beside what was published.
 *
 * @param newest quarter end of the newest release; null before the first
 * @param band the band of the own growth; null where there is none
 * @param bandWords how many Trusts were published in that band; empty if nothing was
 * @param isSmall whether the Trust is too small to be in the published quartiles
 * @param smallBelow people under which that is so
 */
public record Position(
        @Nullable LocalDate newest,
        List<Standing> standings,
        @Nullable GrowthBand band,
        String bandWords,
        boolean isSmall,
        int smallBelow) {}
