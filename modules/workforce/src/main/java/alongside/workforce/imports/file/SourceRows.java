package alongside.workforce.imports.file;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of one file from top to bottom, blank ones included. */
interface SourceRows extends Iterator<SourceRow>, Closeable {
    @Override
    void close();
}
