package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.portal.Json;
import alongside.workforce.imports.file.SourceRow;
import alongside.workforce.posts.ManyPosts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds out what a bulk edit would do to each post, by the rules of the form for one. */
record PostEditCheck(CheckTask task, Map<String, String> changes, Names names)
        implements ChunkCheck {

    @SuppressWarnings("unchecked")
    static PostEditCheck of(Db db, CheckTask task) {
        var changes = Json.value(task.changes(), Map.class);
        return new PostEditCheck(task, changes, Names.of(db, task.importId()));
    }

    @Override
    public void check(Db db, List<SourceRow> rows) {
        var ids = rows.stream().map(row -> UUID.fromString(row.cells().getFirst())).toList();
        var judged = ManyPosts.judged(db, ids, changes, task.asAt());
        var writer = new PostEditWriter(task.importId(), rows, judged, names);
        writer.write(db);
    }
}
