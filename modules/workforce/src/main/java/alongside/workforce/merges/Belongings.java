package alongside.workforce.merges;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about a person beside their own details.
 *
 * @param assignments where and from when, in words
 * @param careers the pathways they are on
 * @param lines how often somebody was made their line manager or professional lead
 * @param preceptorships how many, finished or not
 * @param running how many of them are not signed off
 * @param credits how often they attended supervision
 * @param boundaries how many role boundaries they agreed to
 * @param account whose account is linked; null for none
 */
public record Belongings(
        List<String> assignments,
        List<String> careers,
        int lines,
        int preceptorships,
        int running,
        int credits,
        int boundaries,
        @Nullable String account) {}
