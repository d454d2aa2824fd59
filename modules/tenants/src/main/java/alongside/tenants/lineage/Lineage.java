package alongside.tenants.lineage;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.portal.Json;
import alongside.portal.Visit;
import alongside.tenants.Trust;
import alongside.tenants.organisations.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What became of Trusts. The operator says so; figures of before keep what held then. */
public final class Lineage {
    private static final int LONGEST_NAME = 200;

    private final PlatformDatabase platform;
    private final Function<String, Optional<Trust>> bySlug;

    public Lineage(PlatformDatabase platform, Function<String, Optional<Trust>> bySlug) {
        this.platform = platform;
        this.bySlug = bySlug;
    }

    public Line of(Actor actor, String slug) {
        actor.require(Role.PLATFORM_OPERATOR);
        var trust = bySlug.apply(slug).orElseThrow(Refusal::notFound);
        return platform.in(db -> {
            var all = LineageQueries.mergers(db);
            return new Line(
                    trust,
                    LineageQueries.changes(db, trust.id()),
                    all.stream()
                            .filter(one -> one.trust().equals(trust.id()))
                            .findFirst()
                            .orElse(null),
                    all.stream().filter(one -> one.into().equals(trust.id())).toList());
        });
    }

    /** Every merger, the first first. */
    public List<Merged> mergers() {
        return platform.in(LineageQueries::mergers);
    }

    /** The code of the region on a day; empty if the Trust has none. */
    public Optional<String> regionOn(TrustId trust, LocalDate day) {
        return platform.in(db -> LineageQueries.regionOn(db, trust, day));
    }

    public Line rename(Actor actor, String slug, String name, LocalDate from, Instant now) {
        var given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            throw Refusal.invalid("name", "Enter the new name, 200 characters or fewer");
        }
        return change(actor, slug, Change.Kind.NAME, given, from, now);
    }

    public Line move(Actor actor, String slug, String region, LocalDate from, Instant now) {
        if (Arrays.stream(Region.values()).noneMatch(known -> known.name().equals(region))) {
            throw Refusal.invalid("region", "Choose a region");
        }
        return change(actor, slug, Change.Kind.REGION, region, from, now);
    }

    private Line change(
            Actor actor, String slug, Change.Kind kind, String after, LocalDate from, Instant now) {
        var id = of(actor, slug).trust().id();
        mustHaveCome("from", from, now);
        platform.in(db -> {
            var before = LineageQueries.locked(db, id, kind);
            check(db, id, kind, before, after, from);
            var change = new Change(kind, from, before, after, actor.name());
            LineageQueries.add(db, id, change, now);
            if (kind == Change.Kind.NAME) {
                LineageQueries.name(db, id, after);
            } else {
                LineageQueries.region(db, id, after);
            }
            var action = "trust " + (kind == Change.Kind.NAME ? "renamed" : "moved");
            audit(db, actor, action, id, change);
            return true;
        });
        return of(actor, slug);
    }

    private static void check(
            Db db, TrustId trust, Change.Kind kind, String before, String after, LocalDate from) {
        if (before.equals(after)) {
            throw Refusal.invalid(kind.key(), "This is what the register says already");
        }
        var later =
                LineageQueries.changes(db, trust).stream()
                        .filter(change -> change.kind() == kind)
                        .anyMatch(change -> !change.from().isBefore(from));
        if (later) {
            throw Refusal.invalid("from", "Enter a day after the last change of the same kind");
        }
    }

    /** Says that a Trust went into another, from this day on. */
    public Line merge(Actor actor, String slug, String into, LocalDate on, Instant now) {
        var line = of(actor, slug);
        var target =
                bySlug.apply(into.strip())
                        .orElseThrow(
                                () -> Refusal.invalid("into", "There is no Trust at this address"));
        mustHaveCome("on", on, now);
        platform.in(db -> {
            // Two mergers at once could make a circle that neither of them is.
            LineageQueries.lockAll(db);
            check(LineageQueries.mergers(db), line.trust().id(), target.id());
            var merged = new Merged(line.trust().id(), target.id(), on, actor.name());
            LineageQueries.merge(db, merged, now);
            audit(db, actor, "trust merged", line.trust().id(), merged);
            return true;
        });
        return of(actor, slug);
    }

    private static void check(List<Merged> all, TrustId trust, TrustId into) {
        var next = new HashMap<TrustId, TrustId>();
        all.forEach(merged -> next.put(merged.trust(), merged.into()));
        if (next.containsKey(trust)) {
            throw Refusal.conflict("This Trust has gone into another already.");
        }
        if (leadsTo(next, into, trust)) {
            throw Refusal.invalid("into", "Choose another Trust that goes on");
        }
    }

    private static boolean leadsTo(Map<TrustId, TrustId> next, TrustId from, TrustId trust) {
        for (var at = Optional.of(from);
                at.isPresent();
                at = Optional.ofNullable(next.get(at.get()))) {
            if (at.get().equals(trust)) {
                return true;
            }
        }
        return false;
    }

    private static void mustHaveCome(String field, LocalDate day, Instant now) {
        if (day.isAfter(LocalDate.ofInstant(now, Visit.ZONE)) || day.getYear() < 1990) {
            throw Refusal.invalid(field, "Enter the day on which it happened, today or before");
        }
    }

    private static void audit(Db db, Actor actor, String action, TrustId trust, Object after) {
        Audit.write(db, actor, action, "trust " + trust, null, Json.text(after));
    }
}
