package alongside.workforce.imports;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.imports.check.Proposal;
import alongside.workforce.imports.commit.Restart;
import alongside.workforce.imports.mapping.CategoryGuess;
import alongside.workforce.imports.mapping.ColumnQueries;
import alongside.workforce.imports.mapping.Columns;
import alongside.workforce.imports.mapping.Field;
import alongside.workforce.imports.mapping.Heading;
import alongside.workforce.imports.mapping.TermQueries;
import alongside.workforce.imports.mapping.Text;
import alongside.workforce.imports.mapping.Word;
import alongside.workforce.imports.view.Meanings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file's columns and words mean, as the Trust chooses it. */
public final class Mappings {
    private static final List<Field> NAMED =
            List.of(Field.SERVICE, Field.LOCALITY, Field.TEAM, Field.ROLE);
    private static final String[] OPEN = {"uploaded", "mapping", "checked", "failed"};

    private final TenantDatabase database;
    private final ImportWork work;

    public Mappings(TenantDatabase database, ImportWork work) {
        this.database = database;
        this.work = work;
    }

    /** What to do with a word that is not known. */
    public record Choice(Word word, Kind kind, String value) {
        public enum Kind {
            /** Add it; the value is the national category, for a service. */
            CREATE,
            /** It means something known; the value is its id, or the band or category. */
            MEANS,
            /** Leave the rows that have it out. */
            LEAVE_OUT
        }
    }

    /** The words of the file that mean nothing yet. */
    public List<Word> unknown(Actor actor, UUID id) {
        Imports.require(actor);
        return database.in(actor.trust(), db -> unknown(db, id, ColumnQueries.of(db, id)));
    }

    /**
     * Takes these columns, remembers them for files with the same headings, and goes on to the
     * check unless words are unknown.
     *
     * @throws Refusal.Invalid with a message for each field that is still needed
     */
    public Import columns(Actor actor, UUID id, Columns columns, boolean createMissing) {
        Imports.require(actor);
        database.in(
                actor.trust(),
                db -> {
                    var found = file(Imports.locked(db, id, OPEN));
                    Refusal.ifAny(columns.faults(found.headings()));
                    ImportQueries.columns(db, id, Json.text(columns.stored()));
                    ColumnQueries.remember(
                            db, Heading.signature(found.headings()), Json.text(columns.stored()));
                    proceed(db, id, columns, createMissing);
                    return true;
                });
        return worked(actor, id);
    }

    /** Checks a file again whose work failed. */
    public Import tryAgain(Actor actor, UUID id) {
        Imports.require(actor);
        database.in(
                actor.trust(),
                db -> {
                    Imports.locked(db, id, "failed");
                    start(db, id);
                    return true;
                });
        return worked(actor, id);
    }

    /** Does as chosen with each word, remembers it, and checks. */
    public Import words(Actor actor, UUID id, List<Choice> choices) {
        return settle(actor, id, null, choices, List.of(), false);
    }

    /** Reads every text of this field and kind of problem the other way, and checks again. */
    public Import repair(Actor actor, UUID id, String repair) {
        return settle(actor, id, null, List.of(), List.of(repair), false);
    }

    /**
     * All of it at once, then the check.
     *
     * @param columns absent if they stay
     * @param repairs names such as {@code start_on:month_first}
     */
    public Import settle(
            Actor actor,
            UUID id,
            @Nullable Columns columns,
            List<Choice> choices,
            List<String> repairs,
            boolean createMissing) {
        Imports.require(actor);
        database.in(
                actor.trust(),
                db -> {
                    var found = file(Imports.locked(db, id, OPEN));
                    if (columns != null) {
                        ImportQueries.columns(db, id, Json.text(columns.stored()));
                    }
                    var settled = ColumnQueries.of(db, id);
                    Refusal.ifAny(settled.faults(found.headings()));
                    repairs.forEach(repair -> repair(db, id, repair));
                    var meanings = Meanings.of(db);
                    choices.forEach(choice -> apply(db, id, choice, meanings));
                    if (createMissing) {
                        proceed(db, id, settled, true);
                    } else {
                        start(db, id);
                    }
                    return true;
                });
        return worked(actor, id);
    }

    private static Import file(Import found) {
        if (found.isEdit()) {
            throw Refusal.conflict("A bulk edit has no columns and no words to match.");
        }
        return found;
    }

    private static void repair(Db db, UUID id, String repair) {
        if (!Proposal.exists(repair)) {
            throw Refusal.invalid("repairs", "There is no repair called ‘" + repair + "’.");
        }
        ImportQueries.repair(db, id, repair);
    }

    private Import worked(Actor actor, UUID id) {
        work.soon(actor.trust(), id);
        return database.in(actor.trust(), db -> Imports.found(db, id));
    }

    /** Goes on to the check if every word is known, or may be added. */
    static void proceed(Db db, UUID id, Columns columns, boolean createMissing) {
        var unknown = unknown(db, id, columns);
        if (unknown.isEmpty() || createMissing) {
            unknown.forEach(word -> create(db, id, word, category(word)));
            start(db, id);
        }
    }

    private static String category(Word word) {
        return word.field() == Field.SERVICE ? CategoryGuess.of(word.text()).key() : "";
    }

    private static void start(Db db, UUID id) {
        var columns = ColumnQueries.of(db, id);
        if (!columns.has(Field.ASSIGNMENT_NUMBER)) {
            columns.place(Field.EMPLOYEE_NUMBER)
                    .ifPresent(place -> ImportQueries.noteRepeats(db, id, place));
        }
        Restart.check(db, id);
    }

    private static List<Word> unknown(Db db, UUID id, Columns columns) {
        var terms = TermQueries.terms(db, id);
        var unknown = new LinkedHashMap<String, Word>();
        for (var field : NAMED) {
            for (var word : words(db, id, columns, field)) {
                var text = Text.clean(word.text());
                if (!text.isEmpty()
                        && text.length() <= Text.LONGEST
                        && terms.meaning(field, text).isEmpty()) {
                    unknown.merge(
                            field.key() + " " + Text.key(text),
                            new Word(field, text, word.rows()),
                            (a, b) -> new Word(field, a.text(), a.rows() + b.rows()));
                }
            }
        }
        return new ArrayList<>(unknown.values());
    }

    private static List<Word> words(Db db, UUID id, Columns columns, Field field) {
        var place = columns.place(field);
        if (place.isEmpty()) {
            return List.of();
        }
        var words = TermQueries.words(db, id, field, place.get());
        if (words.size() > TermQueries.MOST_WORDS) {
            throw Refusal.invalid(
                    field.key(),
                    "The column for %s has more than 2,000 different words. Choose another column."
                            .formatted(field.label()));
        }
        return words;
    }

    private static void apply(Db db, UUID id, Choice choice, Meanings meanings) {
        var field = choice.word().field();
        switch (choice.kind()) {
            case CREATE ->
                    create(
                            db,
                            id,
                            choice.word(),
                            choice.value().isEmpty() ? category(choice.word()) : choice.value());
            case MEANS -> {
                if (choice.word().text().length() > Text.LONGEST) {
                    throw Refusal.invalid(
                            "words." + field.key(),
                            "A word has at most %d letters.".formatted(Text.LONGEST));
                }
                if (meanings.of(field).stream().noneMatch(m -> m.value().equals(choice.value()))) {
                    throw Refusal.invalid(
                            "words." + field.key(),
                            "‘%s’ cannot mean ‘%s’: there is nothing of that id."
                                    .formatted(choice.word().text(), choice.value()));
                }
                TermQueries.remember(db, field, choice.word().text(), choice.value());
            }
            case LEAVE_OUT -> {}
        }
    }

    private static void create(Db db, UUID id, Word word, String category) {
        TermQueries.create(db, id, word.field(), word.text(), category);
    }
}
