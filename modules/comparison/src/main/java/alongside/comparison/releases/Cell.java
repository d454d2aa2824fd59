package alongside.comparison.releases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a published table. A hidden cell has no value, whatever the reason.
 *
 * @param row what the cell is about, such as {@code england}, {@code north}, {@code perinatal}
 * @param figure what is said of it: {@code headcount}, {@code growth}, {@code trusts}, …
 * @param value a number as it is published, or the key of a band; absent if the cell is hidden
 * @param rounding the base the value is rounded to; absent for a band or an exact count
 * @param margin for a figure computed from published counts: the truth is at most this far away
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cell(
        String row,
        String figure,
        @Nullable String value,
        @Nullable BigDecimal rounding,
        @Nullable BigDecimal margin) {
    public static Cell hidden(String row, String figure) {
        return new Cell(row, figure, null, null, null);
    }

    public static Cell count(String row, String figure, long value, int base) {
        return new Cell(row, figure, Long.toString(value), BigDecimal.valueOf(base), null);
    }

    public static Cell exact(String row, String figure, long value) {
        return new Cell(row, figure, Long.toString(value), null, null);
    }

    @JsonIgnore
    public boolean isHidden() {
        return value == null;
    }
}
