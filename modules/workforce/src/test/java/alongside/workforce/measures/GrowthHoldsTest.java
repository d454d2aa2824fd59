package alongside.workforce.measures;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.register.By;
import alongside.workforce.register.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Random working lives, counted by the product and by a plain recount of days. */
class GrowthHoldsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 700;
    private static final TestTrusts TRUSTS = new TestTrusts();

    private final TestRegister register = new TestRegister(TRUSTS, NORTHMOOR);
    private final List<Stretch> stretches = new ArrayList<>();

    /** A stretch of days of one person in one service; the last day is within it. */
    private record Stretch(UUID person, UUID service, LocalDate from, LocalDate to, boolean bank) {
        boolean holds(LocalDate day) {
            return !bank && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void headcountAfterIsHeadcountBeforePlusJoinersMinusLeavers() {
        var random = new Random(20211130);
        var services = List.of(register.service("Acute"), register.service("Forensic"));
        var role = register.role("Peer support worker");
        var posts = services.stream().map(s -> register.post(role, s, "3")).toList();
        for (int i = 0; i < 60; i++) {
            live(random, services, posts);
        }
        var cuts = List.of("total", By.SERVICE.key());
        for (int i = 0; i < 60; i++) {
            var since = FIRST.plusDays(random.nextInt(DAYS));
            var point = new Point(since, since.plusDays(1 + random.nextInt(200)));
            var tallies =
                    TRUSTS.tenants()
                            .in(
                                    NORTHMOOR,
                                    db ->
                                            TallyQueries.tallies(
                                                    db, List.of(point), cuts, Slice.WHOLE));
            assertThat(tallies).isNotEmpty();
            tallies.forEach(this::check);
        }
    }

    private void check(Tally tally) {
        assertThat(tally.people())
                .as("%s", tally)
                .isEqualTo(tally.before() + tally.joined() - tally.left());
        Predicate<Stretch> part =
                s -> tally.key().isEmpty() || s.service().toString().equals(tally.key());
        var mine = stretches.stream().filter(part).toList();
        var point = tally.point();
        assertThat(tally.people()).isEqualTo(inPost(mine, point.until()).size());
        assertThat(tally.before()).isEqualTo(inPost(mine, point.since()).size());
        int joined = 0;
        int left = 0;
        var stayed = inPost(mine, point.since());
        for (var day = point.since().plusDays(1);
                !day.isAfter(point.until());
                day = day.plusDays(1)) {
            var yesterday = inPost(mine, day.minusDays(1));
            var today = inPost(mine, day);
            joined += (int) today.stream().filter(p -> !yesterday.contains(p)).count();
            left += (int) yesterday.stream().filter(p -> !today.contains(p)).count();
            stayed.retainAll(today);
        }
        assertThat(tally.joined()).isEqualTo(joined);
        assertThat(tally.left()).isEqualTo(left);
        assertThat(tally.stayed()).isEqualTo(stayed.size());
    }

    private static Set<UUID> inPost(List<Stretch> stretches, LocalDate day) {
        var people = new HashSet<UUID>();
        stretches.stream().filter(s -> s.holds(day)).forEach(s -> people.add(s.person()));
        return people;
    }

    /** One to three assignments, overlapping, adjoining or apart, some with a change of post. */
    private void live(Random random, List<UUID> services, List<UUID> posts) {
        var person = register.person("Person", "Number " + stretches.size());
        var start = FIRST.plusDays(random.nextInt(DAYS));
        for (int i = 0, n = 1 + random.nextInt(3); i < n; i++) {
            var end = start.plusDays(random.nextInt(200));
            var open = random.nextInt(5) == 0;
            var assignment =
                    register.assignment(person, start.toString(), open ? "" : end.toString());
            var last = open ? LocalDate.of(2100, 1, 1) : end;
            var change = start.plusDays(1 + random.nextInt(100));
            var first = random.nextInt(2);
            var bank = random.nextInt(8) == 0;
            period(assignment, person, start, change, last, services, posts, first, bank);
            if (!change.isAfter(last)) {
                period(
                        assignment,
                        person,
                        change,
                        null,
                        last,
                        services,
                        posts,
                        random.nextInt(2),
                        false);
            }
            start = end.plusDays(1 + (random.nextBoolean() ? 0 : random.nextInt(60) - 20));
        }
    }

    private void period(
            UUID assignment,
            UUID person,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate until,
            LocalDate last,
            List<UUID> services,
            List<UUID> posts,
            int which,
            boolean bank) {
        register.period(
                assignment,
                from.toString(),
                until == null ? "" : until.toString(),
                posts.get(which),
                "15",
                bank ? "bank" : "permanent");
        var to = until == null || until.minusDays(1).isAfter(last) ? last : until.minusDays(1);
        stretches.add(new Stretch(person, services.get(which), from, to, bank));
    }
}
