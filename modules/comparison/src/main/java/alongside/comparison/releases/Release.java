package alongside.comparison.releases;

import alongside.comparison.policy.ReleaseTable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A release as it is published. Its bytes are hashed and never change.
 *
 * @param number 1 for the first
 * @param policy version of the policy it was made under
 * @param contributors Trusts whose figures are in it
 * @param withheld tables that could have been published and were not
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Release(
        int number,
        LocalDate quarterEnd,
        int policy,
        int contributors,
        List<PublishedTable> tables,
        List<ReleaseTable> withheld) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    public Optional<PublishedTable> table(ReleaseTable table) {
        return tables.stream().filter(t -> t.table() == table).findFirst();
    }

    public Optional<Cell> cell(ReleaseTable table, String row, String figure) {
        return table(table).flatMap(t -> t.cell(row, figure));
    }

    /** The published bytes: JSON in one fixed order, so that the same release is the same bytes. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** The published bytes as text. */
    public String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
