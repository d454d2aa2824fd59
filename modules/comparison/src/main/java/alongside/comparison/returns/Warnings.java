package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.Taxonomy;
import alongside.comparison.taxonomy.LevelOfRole;
import alongside.comparison.taxonomy.Mapping;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.workforce.QuarterEnd;
import alongside.workforce.QuarterEnd.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody should look at before they sign. None of it stops them. */
final class Warnings {
    private static final int JUMP_PERCENT = 20;
    private static final int JUMP_PEOPLE = 5;
    private static final int MOVED_PERCENT = 5;
    private static final int MOVED_PEOPLE = 3;
    private static final List<String> BANDS = Taxonomy.rows(ReleaseTable.T6_BANDS);

    private final List<Warning> all = new ArrayList<>();

    private Warnings() {}

    /**
     * Of a quarter.
     *
     * @param before what was shared last before it
     * @param headcounts what the register counts now for a day
     */
    static List<Warning> of(
            QuarterEnd counted,
            Mapping mapping,
            @Nullable SignedReturn before,
            Quarter quarter,
            ToIntFunction<LocalDate> headcounts) {
        var warnings = new Warnings();
        warnings.nobody(counted, quarter);
        warnings.levels(counted, mapping);
        warnings.bands(counted);
        warnings.funding(counted);
        warnings.freshness(counted, quarter);
        if (before != null) {
            warnings.jump(counted, before);
            warnings.moved(before, headcounts.applyAsInt(before.quarterEnd()));
        }
        return List.copyOf(warnings.all);
    }

    private void nobody(QuarterEnd counted, Quarter quarter) {
        if (counted.headcount() == 0) {
            add(
                    "Nobody was in post on " + Words.date(quarter.end()) + ".",
                    "people?as_at=" + quarter,
                    "Look at the people on that day");
        }
    }

    private void levels(QuarterEnd counted, Mapping mapping) {
        var held = counted.roles().stream().map(Part::key).collect(Collectors.toSet());
        var without =
                mapping.unmapped().stream()
                        .filter(role -> held.contains(role.roleId().toString()))
                        .map(LevelOfRole::name)
                        .toList();
        if (!without.isEmpty()) {
            add(
                    Words.count(without.size(), "role has", "roles have")
                            + " no national level: "
                            + String.join(", ", without)
                            + ". Their people are returned as “not stated”.",
                    "role-levels",
                    "Set the levels of your roles");
        }
    }

    private void bands(QuarterEnd counted) {
        var people =
                counted.bands().stream()
                        .filter(part -> !BANDS.contains(Taxonomy.bandKey(part.key())))
                        .mapToInt(Part::people)
                        .sum();
        if (people > 0) {
            add(
                    Words.count(people, "person is", "people are")
                            + " in posts without an Agenda for Change band, and returned as “not"
                            + " stated”.",
                    "posts",
                    "Look at the posts");
        }
    }

    private void funding(QuarterEnd counted) {
        if (counted.unstated() > 0) {
            add(
                    Words.count(
                                    counted.unstated(),
                                    "post has no funded hours, and is",
                                    "posts have no funded hours, and are")
                            + " left out of the vacancy rate.",
                    "establishment?as_at=" + counted.asAt(),
                    "State the funded hours");
        }
    }

    private void freshness(QuarterEnd counted, Quarter quarter) {
        var changed = changed(counted.changed());
        var file = counted.file();
        var newest = file != null && (changed == null || file.isAfter(changed)) ? file : changed;
        if (newest != null && newest.isBefore(quarter.end())) {
            add(
                    "The register was last changed on "
                            + Words.date(newest)
                            + ", before the quarter ended. Who has joined or left since is not in"
                            + " these figures.",
                    "imports",
                    "Bring in a staff file");
        }
    }

    private void jump(QuarterEnd counted, SignedReturn before) {
        var difference = Math.abs(counted.headcount() - before.headcount());
        if (difference >= JUMP_PEOPLE
                && 100L * difference >= (long) JUMP_PERCENT * before.headcount()) {
            add(
                    "Headcount is "
                            + Words.number(counted.headcount())
                            + ", and was "
                            + Words.number(before.headcount())
                            + " in the return for "
                            + Words.date(before.quarterEnd())
                            + ".",
                    "growth?as_at=" + counted.asAt(),
                    "See who joined and left");
        }
    }

    private void moved(SignedReturn before, int now) {
        var difference = Math.abs(now - before.headcount());
        if (difference >= MOVED_PEOPLE
                && 100L * difference >= (long) MOVED_PERCENT * before.headcount()) {
            var day = Words.date(before.quarterEnd());
            add(
                    "Your register now counts %s on %s, and %s shared for it. If you count people in another way since, say so when you sign: growth is then not computed from figures that do not compare."
                            .formatted(
                                    Words.count(now, "person", "people"),
                                    day,
                                    Words.count(before.headcount(), "was", "were")),
                    "people?as_at=" + before.quarterEnd(),
                    "Look at the people on " + day);
        }
    }

    private static @Nullable LocalDate changed(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Visit.ZONE);
    }

    private void add(String text, String path, String action) {
        all.add(new Warning(text, path, action));
    }
}
