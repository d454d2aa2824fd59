package alongside.workforce.imports;

import static alongside.kernel.Role.PROGRAMME_LEAD;
import static alongside.kernel.Role.TRUST_ADMIN;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.imports.commit.Restart;
import alongside.workforce.imports.file.SourceFile;
import alongside.workforce.imports.mapping.ColumnQueries;
import alongside.workforce.imports.mapping.Columns;
import alongside.workforce.imports.mapping.Heading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Staff files of a Trust: uploading them and finding them again. */
public final class Imports {
    private final TenantDatabase database;
    private final ImportWork work;

    public Imports(TenantDatabase database, ImportWork work) {
        this.database = database;
        this.work = work;
    }

    static void require(Actor actor) {
        actor.require(TRUST_ADMIN, PROGRAMME_LEAD);
    }

    /** The newest first; {@code after} is the last of the page before. */
    public List<Import> all(Actor actor, @Nullable UUID after, int count) {
        require(actor);
        return database.in(actor.trust(), db -> ImportQueries.all(db, after, count));
    }

    public Import find(Actor actor, UUID id) {
        require(actor);
        return database.in(actor.trust(), db -> found(db, id));
    }

    static Import found(Db db, UUID id) {
        return ImportQueries.find(db, id).orElseThrow(Refusal::notFound);
    }

    /** Locks the import for a change, if it is in one of these states. */
    static Import locked(Db db, UUID id, String... states) {
        var locked = ImportQueries.lock(db, id).orElseThrow(Refusal::notFound);
        if (!locked.is(states)) {
            throw Refusal.conflict(
                    "This import is %s, so that is not possible now.".formatted(locked.status()));
        }
        return locked;
    }

    /**
     * Reads a file into the Trust's tables, all of it or nothing, and guesses its columns.
     *
     * @throws Refusal.Invalid on {@code file} or {@code as_at}, saying what is wrong
     */
    public Import upload(Actor actor, Upload upload, LocalDate today) {
        require(actor);
        var asAt = upload.checkedAsAt(today);
        var id = database.in(actor.trust(), db -> stage(db, actor, upload, asAt));
        work.soon(actor.trust(), id);
        return find(actor, id);
    }

    private static UUID stage(Db db, Actor actor, Upload upload, LocalDate asAt) {
        try (var file = SourceFile.open(upload.file())) {
            var staging = new Staging(file);
            var id =
                    ImportQueries.insert(
                            db, actor, upload.shownName(), asAt, staging, file.separator());
            int rows = staging.copy(db, id, file);
            var remembered = ColumnQueries.remembered(db, Heading.signature(staging.headings()));
            var columns = remembered.orElseGet(() -> Columns.guess(staging.headings()));
            ImportQueries.staged(db, id, rows, Json.text(columns.stored()));
            audit(db, actor, id, upload.shownName(), asAt, rows);
            if (columns.faults(staging.headings()).isEmpty()
                    && (upload.straight() || remembered.isPresent())) {
                Mappings.proceed(db, id, columns, upload.createMissing());
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes the same changes for many assignments from a day on, and finds out what they would do.
     *
     * @param name what is changed, in words
     * @param changes by field, the new value
     * @param selected the assignments, which refuses if there is none
     */
    public Import edit(
            Actor actor,
            String name,
            LocalDate from,
            Map<String, String> changes,
            Function<Db, List<UUID>> selected) {
        return edit(actor, Import.ASSIGNMENTS, name, from, changes, selected);
    }

    /** The same for many posts, which hold what they are changed to on every day. */
    public Import editPosts(
            Actor actor,
            String name,
            LocalDate today,
            Map<String, String> changes,
            Function<Db, List<UUID>> selected) {
        return edit(actor, Import.POSTS, name, today, changes, selected);
    }

    private Import edit(
            Actor actor,
            String kind,
            String name,
            LocalDate from,
            Map<String, String> changes,
            Function<Db, List<UUID>> selected) {
        require(actor);
        var id =
                database.in(
                        actor.trust(),
                        db -> {
                            var ids = selected.apply(db);
                            var json = Json.text(changes);
                            var edit = ImportQueries.insertEdit(db, actor, kind, name, from, json);
                            ImportQueries.stageEdit(db, edit, ids);
                            Audit.write(db, actor, "bulk edit begun", "import " + edit, null, json);
                            Restart.check(db, edit);
                            return edit;
                        });
        work.soon(actor.trust(), id);
        return find(actor, id);
    }

    private static void audit(Db db, Actor actor, UUID id, String name, LocalDate asAt, int rows) {
        var after = new LinkedHashMap<String, Object>();
        after.put("file_name", name);
        after.put("as_at", asAt);
        after.put("rows", rows);
        Audit.write(db, actor, "staff file uploaded", "import " + id, null, Json.text(after));
    }

    /** Forgets an import that is not saved. */
    public void cancel(Actor actor, UUID id) {
        require(actor);
        database.in(
                actor.trust(),
                db -> {
                    locked(db, id, "uploaded", "mapping", "checking", "checked", "failed");
                    ImportQueries.delete(db, id);
                    Audit.write(db, actor, "import cancelled", "import " + id, null, null);
                    return true;
                });
    }
}
