package alongside.workforce.pathways;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.register.Access;
import alongside.workforce.register.VersionStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The career pathways of a Trust. A version is drafted, approved and made live; then it stays as it
 * is, and a change is a new version.
 */
public final class Pathways {
    private static final Set<String> KINDS = Set.of("employ", "train", "progress");
    private static final int LONGEST = 120;
    private static final int MOST_STEPS = 20;

    private final TenantDatabase database;

    public Pathways(TenantDatabase database) {
        this.database = database;
    }

    /** The newest version of each pathway, by name. */
    public List<Pathway> all(Actor actor) {
        return database.in(
                actor.trust(),
                db -> {
                    var newest = new LinkedHashMap<UUID, Pathway>();
                    PathwayQueries.versions(db, null).forEach(p -> newest.putIfAbsent(p.id(), p));
                    return List.copyOf(newest.values());
                });
    }

    /** Every version of a pathway, the newest first. */
    public List<Pathway> versions(Actor actor, UUID pathway) {
        return database.in(actor.trust(), db -> versions(db, pathway));
    }

    public Pathway find(Actor actor, UUID pathway, int number) {
        return database.in(actor.trust(), db -> find(db, pathway, number));
    }

    /** Makes the first draft of a pathway, and the roles it names. */
    public Pathway create(Actor actor, Template template, String name) {
        return create(actor, name.isBlank() ? template.title() : name, template.steps());
    }

    /** The same from steps that another Trust shows. */
    public Pathway create(Actor actor, String name, List<Step> steps) {
        Access.edit(actor);
        var clean = name.strip();
        if (clean.length() > LONGEST) {
            throw Refusal.invalid("name", "Enter a name of 120 characters or fewer");
        }
        return database.in(
                actor.trust(),
                db -> {
                    var id =
                            PathwayQueries.insert(db, clean)
                                    .orElseThrow(() ->
                                            Refusal.invalid(
                                                    "name", "You have a pathway of this name"));
                    PathwayQueries.insertVersion(db, id, 1, steps);
                    var made = find(db, id, 1);
                    audit(db, actor, "pathway created", id, null, made);
                    return made;
                });
    }

    /** Replaces the steps of a draft. */
    public Pathway edit(Actor actor, UUID pathway, int number, long version, List<Step> steps) {
        Access.edit(actor);
        var checked = checked(steps);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, pathway, number);
                    if (!old.isDraft()) {
                        throw Refusal.conflict(
                                "Only a draft can be changed. Begin a new version instead.");
                    }
                    var id =
                            PathwayQueries.nextEdit(db, pathway, number, version)
                                    .orElseThrow(Refusal::stale);
                    PathwayQueries.replaceSteps(db, id, checked);
                    var now = find(db, pathway, number);
                    audit(db, actor, "pathway changed", pathway, old, now);
                    return now;
                });
    }

    /** Approves a draft, or makes an approved version live; the one that was live retires. */
    public Pathway move(Actor actor, UUID pathway, int number, long version, String status) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, pathway, number);
                    if (!old.status().leadsTo(status)) {
                        throw Refusal.conflict(
                                "A draft is approved first, then made live. This version is "
                                        + old.status().key()
                                        + ".");
                    }
                    if (PathwayQueries.nextEdit(db, pathway, number, version).isEmpty()) {
                        throw Refusal.stale();
                    }
                    PathwayQueries.status(db, pathway, number, VersionStatus.of(status));
                    var now = find(db, pathway, number);
                    audit(db, actor, "pathway " + status, pathway, old, now);
                    return now;
                });
    }

    /** Begins a new draft with the steps of the newest version. */
    public Pathway begin(Actor actor, UUID pathway) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var newest = versions(db, pathway).getFirst();
                    if (newest.isDraft()) {
                        throw Refusal.conflict("There is a draft already. Change that one.");
                    }
                    PathwayQueries.insertVersion(db, pathway, newest.number() + 1, newest.steps());
                    var made = find(db, pathway, newest.number() + 1);
                    audit(db, actor, "pathway version begun", pathway, null, made);
                    return made;
                });
    }

    private static List<Step> checked(List<Step> steps) {
        var faults = new LinkedHashMap<String, String>();
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            faults.put("steps", "A pathway has 1 to 20 steps");
        }
        for (int i = 0; i < steps.size(); i++) {
            check(faults, i + 1, steps.get(i));
        }
        Refusal.ifAny(faults);
        return steps;
    }

    private static void check(Map<String, String> faults, int number, Step step) {
        if (step.name() == null || step.name().isBlank() || step.name().length() > LONGEST) {
            faults.put("name-" + number, "Enter a name for step " + number);
        }
        if (!KINDS.contains(step.kind())) {
            faults.put("kind-" + number, "Choose employ, train or progress for step " + number);
        }
        if (step.before(number).stream().anyMatch(before -> before < 1 || before >= number)) {
            faults.put("after-" + number, "Step " + number + " can only follow earlier steps");
        }
        var band = step.band();
        if (band != null && band.length() > 10) {
            faults.put("band-" + number, "Enter a band of 10 characters or fewer");
        }
        var role = step.role();
        if ("employ".equals(step.kind()) && (role == null || role.isBlank())) {
            faults.put("role-" + number, "Enter the role that step " + number + " begins");
        }
    }

    /** The live version of every pathway. */
    public static List<Pathway> live(Db db) {
        return PathwayQueries.versions(db, null).stream()
                .filter(pathway -> pathway.status() == VersionStatus.LIVE)
                .toList();
    }

    /** Every version of a pathway, the newest first. */
    public static List<Pathway> versions(Db db, UUID pathway) {
        var found = PathwayQueries.versions(db, pathway);
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        return found;
    }

    private static Pathway find(Db db, UUID pathway, int number) {
        return versions(db, pathway).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static void audit(
            Db db, Actor actor, String action, UUID id, @Nullable Pathway before, Pathway after) {
        Audit.write(
                db,
                actor,
                action,
                "pathway " + id,
                before == null ? null : Json.text(before),
                Json.text(after));
    }
}
