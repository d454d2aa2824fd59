package alongside.workforce.imports.copy;

import alongside.kernel.Db;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows streamed into a table by COPY, with one small buffer. Nothing is stored before {@link
 * #finish}; closing without it takes everything back.
 */
public final class CopyRows implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);
    private boolean started;

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    public static CopyRows into(Db db, @CompileTimeConstant String sql) {
        try {
            var api = db.connection().unwrap(PGConnection.class).getCopyAPI();
            return new CopyRows(api.copyIn(sql));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next cell of the row; its text form is what the column's type understands. */
    public CopyRows cell(@Nullable Object value) {
        next();
        if (value == null) {
            buffer.append("\\N");
        } else {
            escape(value.toString(), false);
        }
        return this;
    }

    /** The next cell, an array of texts. */
    public CopyRows cell(List<String> values) {
        next();
        buffer.append('{');
        for (int i = 0; i < values.size(); i++) {
            buffer.append(i == 0 ? "\"" : ",\"");
            escape(values.get(i), true);
            buffer.append('"');
        }
        buffer.append('}');
        return this;
    }

    public void endRow() {
        buffer.append('\n');
        started = false;
        if (buffer.length() >= BUFFER) {
            send();
        }
    }

    /** Ends the copying; gives the number of rows. */
    public long finish() {
        send();
        try {
            return copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void next() {
        if (started) {
            buffer.append('\t');
        }
        started = true;
    }

    /** COPY's own escapes, and inside an array also those of an array element. */
    private void escape(String text, boolean element) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> buffer.append(element ? "\\\\\\\\" : "\\\\");
                case '"' -> buffer.append(element ? "\\\\\"" : "\"");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                case '\t' -> buffer.append("\\t");
                // NUL and a lone half of a pair cannot be stored: shown as damage.
                case '\0' -> buffer.append('\uFFFD');
                default -> appendSafe(text, i, c);
            }
        }
    }

    private void appendSafe(String text, int i, char c) {
        boolean whole =
                !Character.isSurrogate(c)
                        || (Character.isHighSurrogate(c)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1)))
                        || (Character.isLowSurrogate(c)
                                && i > 0
                                && Character.isHighSurrogate(text.charAt(i - 1)));
        buffer.append(whole ? c : '\uFFFD');
    }

    private void send() {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        buffer.setLength(0);
    }
}
