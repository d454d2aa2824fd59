package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.portal.Json;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with the return of a quarter, and what was shared from then on.
 *
 * @param number counts the events of the quarter, from 1
 * @param measures what it was about
 * @param text what left the Trust, byte for byte; null when nothing is signed any more
 * @param reason why it was reopened or withdrawn; of what was signed, what it counts in another way
 *     than the return before
 * @param signatures of every measure that is signed since, whenever it was signed
 */
public record ReturnEvent(
        Quarter quarter,
        int number,
        Kind kind,
        List<ReturnMeasure> measures,
        @Nullable String text,
        List<Signature> signatures,
        String by,
        String reason,
        Instant at) {

    /** What was done. */
    public enum Kind {
        SIGNED("Signed"),
        REOPENED("Reopened"),
        WITHDRAWN("Withdrawn");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What is shared since; null when nothing is. */
    public @Nullable SignedReturn figures() {
        return text == null ? null : Json.value(text, SignedReturn.class);
    }

    /** The measures in words, such as {@code Headcount, Turnover in 12 months}. */
    public String measureWords() {
        return String.join(", ", measures.stream().map(ReturnMeasure::label).toList());
    }
}
