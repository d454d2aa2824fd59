package alongside.comparison.policies;

import alongside.comparison.policy.Policy;
import alongside.comparison.returns.Quarter;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.portal.Json;
import alongside.portal.Visit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The policy with all its versions, and how an operator makes another. */
public final class PolicyVersions {
    private static final int LONGEST_REASON = 1_000;

    private final PlatformDatabase platform;
    private final ComparisonDatabase engine;

    public PolicyVersions(PlatformDatabase platform, ComparisonDatabase engine) {
        this.platform = platform;
        this.engine = engine;
    }

    /** The newest first. */
    public List<PolicyVersion> all(Actor actor) {
        actor.require(Role.PLATFORM_OPERATOR);
        return engine.in(PolicyQueries::all);
    }

    public PolicyVersion find(Actor actor, int number) {
        return all(actor).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What a draft would change. Refuses what could not be saved. */
    public PolicyChange preview(Actor actor, PolicyDraft draft, Instant now) {
        actor.require(Role.PLATFORM_OPERATOR);
        return engine.in(db -> change(db, actor, draft, now));
    }

    /** Saves another version. It is never changed, only followed. */
    public PolicyVersion save(Actor actor, PolicyDraft draft, Instant now) {
        actor.require(Role.PLATFORM_OPERATOR);
        return platform.together(() -> {
            var change =
                    engine.in(db -> {
                        var checked = change(db, actor, draft, now);
                        if (!PolicyQueries.add(db, checked.next())) {
                            throw Refusal.stale();
                        }
                        return checked;
                    });
            return platform.in(db -> {
                audit(db, actor, change);
                return change.next();
            });
        });
    }

    private static void audit(Db db, Actor actor, PolicyChange change) {
        var before = new LinkedHashMap<String, Integer>();
        var after = new LinkedHashMap<String, Integer>();
        for (var line : change.lines()) {
            before.put(line.number().key(), line.before());
            after.put(line.number().key(), line.after());
        }
        Audit.write(
                db,
                actor,
                "policy changed",
                "policy version " + change.next().number(),
                Json.text(before),
                Json.text(after));
    }

    private static PolicyChange change(Db db, Actor actor, PolicyDraft draft, Instant now) {
        var newest = PolicyQueries.all(db).getFirst();
        if (newest.number() != draft.after()) {
            throw Refusal.stale();
        }
        var numbers = read(newest, draft);
        var weeks = numbers.remove(PolicyNumber.WEEKS_TO_FREEZE);
        var next =
                new PolicyVersion(
                        with(newest.policy(), numbers),
                        weeks == null ? newest.weeksToFreeze() : weeks,
                        actor.name(),
                        draft.reason(),
                        now.truncatedTo(ChronoUnit.MICROS));
        var today = LocalDate.ofInstant(now, Visit.ZONE);
        return new PolicyChange(newest, next, from(db), Quarter.last(today).after());
    }

    /** The numbers that differ, all faults of them at once. */
    private static Map<PolicyNumber, Integer> read(PolicyVersion newest, PolicyDraft draft) {
        var faults = new LinkedHashMap<String, String>();
        var numbers = new EnumMap<PolicyNumber, Integer>(PolicyNumber.class);
        draft.numbers()
                .forEach((key, typed) -> {
                    var number = PolicyNumber.of(key).orElse(null);
                    if (number == null) {
                        faults.put(key, "There is no number with this name to change");
                        return;
                    }
                    number.read(typed)
                            .ifPresentOrElse(
                                    value -> {
                                        if (value != number.in(newest)) {
                                            numbers.put(number, value);
                                        }
                                    },
                                    () ->
                                            faults.put(
                                                    key,
                                                    "Enter a whole number. " + number.range()));
                });
        colluding(newest, numbers, faults);
        if (draft.reason().isEmpty() || draft.reason().length() > LONGEST_REASON) {
            faults.put("reason", "Say why, in 1,000 characters or fewer");
        }
        if (faults.isEmpty() && numbers.isEmpty()) {
            faults.put(
                    PolicyNumber.LEAST_CONTRIBUTORS.key(),
                    "Nothing differs from version " + newest.number() + ". Change a number first");
        }
        Refusal.ifAny(faults);
        return numbers;
    }

    /** Who knows more is not owed more. */
    private static void colluding(
            PolicyVersion newest, Map<PolicyNumber, Integer> numbers, Map<String, String> faults) {
        var few = PolicyNumber.LEAST_VALUES;
        var colluding = PolicyNumber.LEAST_VALUES_COLLUDING;
        var most = numbers.getOrDefault(few, few.in(newest));
        if (numbers.getOrDefault(colluding, colluding.in(newest)) > most) {
            faults.putIfAbsent(
                    colluding.key(), "This can be " + most + " at most, as for K0 to K3");
        }
    }

    private static Policy with(Policy policy, Map<PolicyNumber, Integer> changed) {
        var numbers = Json.value(Json.text(policy), ObjectNode.class);
        changed.forEach((number, value) -> numbers.put(number.key(), value));
        numbers.put("version", policy.version() + 1);
        return Json.value(numbers.toString(), Policy.class);
    }

    private static @Nullable LocalDate from(Db db) {
        return PolicyQueries.published(db).map(PolicyVersions::nextYear).orElse(null);
    }

    /** The first 31 March after a quarter end. */
    private static LocalDate nextYear(LocalDate quarterEnd) {
        var quarter = new Quarter(quarterEnd).after();
        while (quarter.end().getMonthValue() != 3) {
            quarter = quarter.after();
        }
        return quarter.end();
    }
}
