package alongside.workforce.merges;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.people.People;
import alongside.workforce.people.Person;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes two records of one person one, and two again within 30 days. What belongs to an account,
 * such as reflections and notes of supervision, is never touched: nobody reads more by a merge.
 */
public final class Merges {
    public static final int DAYS = 30;

    private final TenantDatabase database;

    public Merges(TenantDatabase database) {
        this.database = database;
    }

    /** The two records side by side, with what would move. */
    public record Preview(Person kept, Belongings keptHas, Person other, Belongings otherHas) {}

    public Preview preview(Actor actor, UUID kept, UUID other) {
        Access.edit(actor);
        if (kept.equals(other)) {
            throw Refusal.notFound();
        }
        return database.in(
                actor.trust(),
                db ->
                        new Preview(
                                People.find(db, kept),
                                BelongingQueries.of(db, kept),
                                People.find(db, other),
                                BelongingQueries.of(db, other)));
    }

    public Found<Merge> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> MergeQueries.page(db, selection, span));
    }

    public Merge find(Actor actor, UUID id) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, id));
    }

    public Merge merge(Actor actor, MergeDraft draft, LocalDate today) {
        Access.edit(actor);
        var keptId = draft.kept();
        var otherId = draft.other();
        return database.in(
                actor.trust(),
                db -> {
                    MergeWrites.lock(db, keptId, otherId);
                    var kept = version(inRegister(db, "kept_id", keptId), draft.keptVersion());
                    var other = version(inRegister(db, "other_id", otherId), draft.otherVersion());
                    refuseTwo(db, keptId, otherId);
                    var chosen = draft.chosen(Details.of(kept), Details.of(other));
                    var id = write(db, actor, kept, other, chosen, today);
                    audit(db, actor, "people merged", kept, other, chosen);
                    return find(db, id);
                });
    }

    private static UUID write(
            Db db, Actor actor, Person kept, Person other, Details chosen, LocalDate today) {
        var until = today.plusDays(DAYS);
        var id = MergeWrites.insert(db, kept, chosen, other, actor.name(), until);
        MergeWrites.note(db, id, kept.id(), Side.KEPT);
        MergeWrites.note(db, id, other.id(), Side.OTHER);
        MergeWrites.move(db, id, other.id(), kept.id());
        MergeWrites.finish(db, kept, chosen, other.id());
        return id;
    }

    /** Gives both records back. What was recorded since stays where it was recorded. */
    public Merge reverse(Actor actor, UUID id, LocalDate today) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    find(db, id);
                    var values = MergeQueries.kept(db, id);
                    var merge = find(db, id);
                    refuseReversal(db, merge, today);
                    var now = People.find(db, merge.keptId());
                    MergeWrites.lock(db, merge.keptId(), merge.otherId());
                    var before = Json.value(values.before(), Details.class);
                    var back = new Returned(before, Json.value(values.after(), Details.class));
                    var stayed = back.stayed(Details.of(now));
                    stayed.addAll(ReversalWrites.since(db, id, merge.keptId()));
                    var returned = back.details(Details.of(now));
                    if (ReversalWrites.isTaken(db, returned.values().get("employee_number"), now)) {
                        throw taken(returned.employeeNumber());
                    }
                    MergeWrites.update(db, merge.keptId(), returned);
                    if (!ReversalWrites.bringBack(db, id)) {
                        throw taken(merge.otherEmployeeNumber());
                    }
                    ReversalWrites.moveBack(db, merge);
                    ReversalWrites.reversed(db, id, actor.name(), stayed);
                    auditReversal(db, actor, merge, now, returned);
                    return find(db, id);
                });
    }

    private static void refuseReversal(Db db, Merge merge, LocalDate today) {
        if (merge.reversedAt() != null) {
            throw Refusal.conflict("This merge was undone already.");
        }
        if (today.isAfter(merge.reversibleUntil())) {
            throw Refusal.conflict("A merge can be undone for 30 days, and they are over.");
        }
        if (MergeQueries.hasLater(db, merge)) {
            throw Refusal.conflict(
                    "This record was merged with another one since. Undo that merge first.");
        }
    }

    private static Refusal taken(@Nullable String number) {
        return Refusal.conflict(
                "Another person now has staff number " + number + ". Change theirs first.");
    }

    private static void refuseTwo(Db db, UUID kept, UUID other) {
        var ours = BelongingQueries.of(db, kept);
        var theirs = BelongingQueries.of(db, other);
        if (ours.account() != null && theirs.account() != null) {
            throw Refusal.invalid(
                    "other_id",
                    "Both records have an account linked: %s and %s. Take one of the links back first"
                            .formatted(ours.account(), theirs.account()));
        }
        if (ours.running() > 0 && theirs.running() > 0) {
            throw Refusal.invalid(
                    "other_id",
                    "Both records have a preceptorship that is not signed off. Sign one of them off"
                            + " first");
        }
    }

    private static Person inRegister(Db db, String field, UUID id) {
        try {
            return People.find(db, id);
        } catch (Refusal.NotFound e) {
            throw Refusal.invalid(field, "Choose a person of the register");
        }
    }

    private static Person version(Person person, @Nullable Integer compared) {
        if (compared == null || compared != person.version()) {
            throw Refusal.stale();
        }
        return person;
    }

    private static Merge find(Db db, UUID id) {
        var everything = new Selection(LocalDate.EPOCH, State.ALL, "", Slice.WHOLE, Sort.NAME);
        return MergeQueries.find(db, everything, id).orElseThrow(Refusal::notFound);
    }

    private static void audit(
            Db db, Actor actor, String action, Person kept, Person other, Details chosen) {
        var before = new LinkedHashMap<>(Details.of(kept).values());
        var after = new LinkedHashMap<>(chosen.values());
        before.put("merged_with", "");
        after.put("merged_with", said(other.name(), other.employeeNumber()));
        after.put("merged_id", other.id().toString());
        write(db, actor, action, kept.id(), before, after);
        Audit.write(
                db,
                actor,
                "merged into another person",
                "person " + other.id(),
                Json.text(Details.of(other)),
                Json.text(Map.of("kept_id", kept.id())));
    }

    private static void auditReversal(Db db, Actor actor, Merge merge, Person now, Details back) {
        var before = new LinkedHashMap<>(Details.of(now).values());
        var after = new LinkedHashMap<>(back.values());
        before.put("merged_with", said(merge.otherName(), merge.otherEmployeeNumber()));
        after.put("merged_with", "");
        write(db, actor, "merge undone", merge.keptId(), before, after);
        Audit.write(
                db,
                actor,
                "merge undone",
                "person " + merge.otherId(),
                null,
                Json.text(Map.of("kept_id", merge.keptId())));
    }

    private static String said(String name, @Nullable String number) {
        return number == null ? name : name + ", " + number;
    }

    private static void write(
            Db db,
            Actor actor,
            String action,
            UUID person,
            Map<String, String> before,
            Map<String, String> after) {
        Audit.write(db, actor, action, "person " + person, Json.text(before), Json.text(after));
    }
}
