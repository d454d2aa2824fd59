package alongside.workforce.assignments;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.careers.Order;
import alongside.workforce.leaving.Leavings;
import alongside.workforce.looks.Looks;
import alongside.workforce.posts.Slot;
import alongside.workforce.posts.Slots;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Options;
import alongside.workforce.register.Persons;
import alongside.workforce.register.Places;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who is in which post, for how many hours, since when. A change holds from a date on, so that
 * figures of earlier dates stay; each is written with its audit entry in one transaction.
 */
public final class Assignments {
    private final TenantDatabase database;

    public Assignments(TenantDatabase database) {
        this.database = database;
    }

    public Found<Assignment> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> AssignmentQueries.page(db, selection, span));
    }

    /** Hands over every assignment of the selection, for an export, and records that it left. */
    public void export(Actor actor, Selection selection, Consumer<Assignment> work) {
        Access.read(actor);
        database.in(
                actor.trust(),
                db -> {
                    var people = new HashSet<UUID>();
                    AssignmentQueries.each(
                            db,
                            selection,
                            row -> {
                                people.add(row.personId());
                                work.accept(row);
                            });
                    Looks.exported(db, actor, people);
                    Audit.write(
                            db, actor, "assignments exported", "export", null, words(selection));
                    return true;
                });
    }

    /** The assignment as it is on the date. */
    public Assignment find(Actor actor, UUID id, LocalDate asAt) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, id, asAt));
    }

    public Assignment add(Actor actor, UUID person, AssignmentDraft draft) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var full = draft.in(chosen(db, draft));
                    var from = full.checkedFrom();
                    var terms = full.checked();
                    checkFixedTerm(terms, from);
                    Persons.require(db, person);
                    checkPlace(db, terms);
                    checkOrder(db, person, terms, from, draft);
                    var id = AssignmentWrites.insert(db, person, from);
                    AssignmentWrites.insertPeriod(
                            db, id, from, null, slot(db, terms, from), terms, actor.name());
                    audit(db, actor, "assignment added", id, null, json(from, terms));
                    if (!draft.reason().isEmpty()) {
                        var reason = Json.text(draft.reason());
                        audit(db, actor, "pathway order overridden", id, null, reason);
                    }
                    return find(db, id, from);
                });
    }

    /** Changes hours, role, band, place or kind from {@code draft.from} on. */
    public Assignment change(Actor actor, UUID id, long version, AssignmentDraft draft) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var from = firstDay(db, id, draft);
                    var old = find(db, id, from);
                    var terms = judged(db, old, draft);
                    if (!terms.roleId().equals(old.roleId())) {
                        checkOrder(db, old.personId(), terms, from, draft);
                    }
                    AssignmentWrites.next(db, id, version);
                    if (terms.same(Terms.of(old))) {
                        throw Refusal.invalid("from", "Nothing was changed");
                    }
                    write(db, actor, old, from, terms);
                    return find(db, id, from);
                });
    }

    /**
     * What a change would make of an assignment, which is given as it is on the draft's first day;
     * refuses by every rule of a change but the order of pathways. Nothing is written.
     */
    public static Terms judged(Db db, Assignment old, AssignmentDraft draft) {
        var full = draft.over(old).in(chosen(db, draft));
        var from = full.checkedFrom();
        var terms = full.checked();
        checkWithin(old, from);
        checkFixedTerm(terms, from);
        checkPlace(db, terms);
        return terms;
    }

    private static void write(Db db, Actor actor, Assignment old, LocalDate from, Terms terms) {
        var before = json(old.validFrom(), Terms.of(old));
        var post = terms.samePost(Terms.of(old)) ? old.postId() : slot(db, terms, from);
        if (old.validFrom().equals(from)) {
            AssignmentWrites.correctPeriod(db, old.id(), from, post, terms, actor.name());
            audit(db, actor, "assignment corrected", old.id(), before, json(from, terms));
        } else {
            var to = AssignmentWrites.cut(db, old.id(), from);
            AssignmentWrites.insertPeriod(db, old.id(), from, to, post, terms, actor.name());
            audit(db, actor, "assignment changed", old.id(), before, json(from, terms));
        }
    }

    /** Records the last day, or takes it back if there is none. */
    public Assignment leave(Actor actor, UUID id, long version, @Nullable LocalDate lastDay) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id, LocalDate.EPOCH);
                    checkLastDay(old, lastDay);
                    AssignmentWrites.next(db, id, version);
                    AssignmentWrites.leave(db, id, lastDay);
                    Leavings.noted(db, id, lastDay);
                    audit(
                            db,
                            actor,
                            "leaving recorded",
                            id,
                            Json.text(new Leaving(old.endOn())),
                            Json.text(new Leaving(lastDay)));
                    return find(db, id, lastDay == null ? old.startOn() : lastDay);
                });
    }

    /** Refuses a last day on which the person has not begun yet; no day takes it back. */
    public static void checkLastDay(Assignment old, @Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(old.startOn())) {
            throw Refusal.invalid("end_on", "The last day cannot be before the first day");
        }
    }

    private record Leaving(@Nullable LocalDate endOn) {}

    private static LocalDate firstDay(Db db, UUID id, AssignmentDraft draft) {
        var now = find(db, id, LocalDate.EPOCH);
        var from = draft.over(now).checkedFrom();
        checkWithin(now, from);
        return from;
    }

    /** Refuses a day on which the person is not in the assignment. */
    public static void checkWithin(Assignment now, LocalDate from) {
        var end = now.endOn();
        if (from.isBefore(now.startOn()) || (end != null && from.isAfter(end))) {
            throw Refusal.invalid("from", "Enter a day on which the person is in the assignment");
        }
    }

    private static void checkFixedTerm(Terms terms, LocalDate from) {
        var end = terms.fixedTermEndOn();
        if (end != null && end.isBefore(from)) {
            throw Refusal.invalid(
                    "fixed_term_end_on", "The end of the fixed term must be after the first day");
        }
    }

    private static void checkOrder(
            Db db, UUID person, Terms terms, LocalDate from, AssignmentDraft draft) {
        if (draft.reason().isEmpty()) {
            Order.checkEmployment(db, person, terms.roleId(), from);
        }
    }

    private static void checkPlace(Db db, Terms terms) {
        var team = terms.teamId();
        var locality = terms.localityId();
        Places.check(
                db,
                terms.roleId().toString(),
                terms.serviceId().toString(),
                team == null ? null : team.toString(),
                locality == null ? null : locality.toString());
    }

    /** The post that the draft names; null if it names none. */
    private static @Nullable Slot chosen(Db db, AssignmentDraft draft) {
        return draft.namesPost() ? Slots.of(db, draft.post(), draft.day()) : null;
    }

    /** The posts that somebody can be put in on the date, for a form. */
    public List<Options.Choice> vacantPosts(Actor actor, LocalDate asAt) {
        Access.edit(actor);
        return database.in(actor.trust(), db -> Slots.vacant(db, asAt));
    }

    private static UUID slot(Db db, Terms terms, LocalDate from) {
        var chosen = terms.postId();
        if (chosen != null) {
            return chosen;
        }
        return Slots.fill(
                db,
                terms.roleId(),
                terms.band(),
                terms.serviceId(),
                terms.teamId(),
                terms.localityId(),
                from);
    }

    /** Takes the next version for what is kept beside an assignment, such as its lines. */
    public static void next(Db db, UUID id, long version) {
        AssignmentWrites.next(db, id, version);
    }

    /** For what is kept beside an assignment, within its own transaction. */
    public static Assignment find(Db db, UUID id, LocalDate asAt) {
        var selection = new Selection(asAt, State.ALL, "", Slice.WHOLE, Sort.NAME);
        var found = AssignmentQueries.find(db, id, selection);
        if (found == null) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** Every assignment as it is on the date, by id. */
    public static Map<UUID, Assignment> allOn(Db db, LocalDate asAt) {
        var all = new HashMap<UUID, Assignment>();
        var selection = new Selection(asAt, State.ALL, "", Slice.WHOLE, Sort.NAME);
        AssignmentQueries.each(db, selection, one -> all.put(one.id(), one));
        return all;
    }

    /** Whether all of them are in the register. */
    public static boolean exist(Db db, Collection<UUID> ids) {
        return AssignmentQueries.count(db, ids) == ids.size();
    }

    /** The ids of a selection, in its order. */
    public static List<UUID> ids(Db db, Selection selection) {
        var ids = new ArrayList<UUID>();
        AssignmentQueries.each(db, selection, one -> ids.add(one.id()));
        return ids;
    }

    private static void audit(
            Db db, Actor actor, String action, UUID id, @Nullable String before, String after) {
        Audit.write(db, actor, action, "assignment " + id, before, after);
    }

    private static String json(LocalDate from, Terms terms) {
        return Json.text(new Dated(from, terms));
    }

    private record Dated(
            LocalDate validFrom, @com.fasterxml.jackson.annotation.JsonUnwrapped Terms terms) {}

    private static String words(Selection selection) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("list", "assignments");
        words.put("query", selection.query());
        return Json.text(words);
    }
}
