package alongside.portal;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table being written to a file. */
interface Sheet extends Closeable {
    void row(List<? extends @Nullable Object> cells);

    void headings(List<String> headings);
}
