package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.workforce.imports.file.SourceRow;
import java.util.List;

/** Finds out what some thousand rows would do, and writes it down. */
interface ChunkCheck {
    void check(Db db, List<SourceRow> rows);
}
