package alongside.workforce.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A staff file on its way into the register, or in it. Once checked, accepted (that is: new) +
 * changed + unchanged + rejected = rows.
 *
 * @param done how many rows have been checked
 * @param columns by field, the heading of its column
 * @param leftOut headings of columns that are never kept
 * @param notice what whoever looks at it should know, such as why it failed
 * @param reversing whether it is being undone; until that is done it is committed
 */
public record Import(
        UUID id,
        String status,
        String fileName,
        LocalDate asAt,
        int rows,
        int done,
        int accepted,
        int changed,
        int unchanged,
        int rejected,
        List<String> headings,
        Map<String, String> columns,
        List<String> leftOut,
        @Nullable String notice,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String decidedBy,
        @Nullable Instant committedAt,
        boolean reversing,
        @Nullable String reversedBy,
        @Nullable Instant reversedAt,
        int version) {

    public boolean is(String... any) {
        return List.of(any).contains(status);
    }

    /** Whether work goes on that its pages wait for. */
    @JsonIgnore
    public boolean busy() {
        return reversing || is("uploaded", "checking", "committing");
    }
}
