package alongside.workforce.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A staff file, or one edit of many assignments or posts, on its way into the register, or in it.
 * Once checked, accepted (that is: new) + changed + unchanged + rejected = rows.
 *
 * @param done how many rows have been checked
 * @param columns by field, the heading of its column
 * @param changes of a bulk edit, by field, the new value; as text
 * @param leftOut headings of columns that are never kept
 * @param notice what whoever looks at it should know, such as why it failed
 * @param reversing whether it is being undone; until that is done it is committed
 */
public record Import(
        UUID id,
        String kind,
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
        Map<String, String> changes,
        @Nullable String notice,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String decidedBy,
        @Nullable Instant committedAt,
        boolean reversing,
        @Nullable String reversedBy,
        @Nullable Instant reversedAt,
        int version) {

    static final String ASSIGNMENTS = "bulk_edit";
    static final String POSTS = "post_edit";

    public boolean is(String... any) {
        return List.of(any).contains(status);
    }

    /** Whether it came without a file: the same changes for many assignments or posts. */
    @JsonIgnore
    public boolean isEdit() {
        return kind.equals(ASSIGNMENTS) || isOfPosts();
    }

    @JsonIgnore
    public boolean isOfPosts() {
        return kind.equals(POSTS);
    }

    /** What its rows are. */
    @JsonIgnore
    public String noun() {
        return isOfPosts() ? "post" : isEdit() ? "assignment" : "row";
    }

    /** Whether something of it holds from its day on; a last day speaks for itself. */
    @JsonIgnore
    public boolean isDated() {
        return !isEdit()
                || (!isOfPosts()
                        && changes.keySet().stream().anyMatch(field -> !field.equals("end_on")));
    }

    /** The word for it in a sentence. */
    @JsonIgnore
    public String word() {
        return isEdit() ? "bulk edit" : "import";
    }

    /** Whether work goes on that its pages wait for. */
    @JsonIgnore
    public boolean busy() {
        return reversing || is("uploaded", "checking", "committing");
    }
}
