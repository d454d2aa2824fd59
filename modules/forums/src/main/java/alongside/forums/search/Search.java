package alongside.forums.search;

import alongside.forums.forum.ForumRegister;
import alongside.forums.forum.Standing;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.portal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Finds what was written, among what the actor can read at that moment. */
public final class Search {
    private final ForumDatabase database;
    private final List<Source> sources;

    public Search(ForumDatabase database, List<Source> sources) {
        this.database = database;
        this.sources = List.copyOf(sources);
    }

    /**
     * A page of what was found.
     *
     * @param read the forums in which it was looked for
     */
    public record Result(List<Standing> read, long total, List<Hit> hits) {}

    private record Candidate(Source source, Source.Ranked ranked) {}

    public Result find(Actor actor, SearchFilter filter, int skip, int limit, Instant now) {
        var today = LocalDate.ofInstant(now, Visit.ZONE);
        return database.in(db -> {
            var read = ForumRegister.read(db, actor, now);
            var chosen =
                    read.stream()
                            .filter(standing ->
                                    filter.forum() == null
                                            || standing.forum().id().equals(filter.forum()))
                            .toList();
            if (filter.q().isEmpty() || chosen.isEmpty()) {
                return new Result(read, 0, List.of());
            }
            var candidates = new ArrayList<Candidate>();
            var total = 0L;
            for (var source : sources) {
                var best = source.best(db, filter, chosen, today, skip + limit);
                best.ranked().forEach(ranked -> candidates.add(new Candidate(source, ranked)));
                total += best.total();
            }
            candidates.sort(
                    Comparator.comparingDouble((Candidate one) -> one.ranked().rank()).reversed());
            var page = candidates.stream().skip(skip).limit(limit).toList();
            return new Result(read, total, show(db, filter, page, today));
        });
    }

    private List<Hit> show(Db db, SearchFilter filter, List<Candidate> page, LocalDate today) {
        var hits = new HashMap<UUID, Hit>();
        for (var source : sources) {
            var ids =
                    page.stream()
                            .filter(one -> one.source().equals(source))
                            .map(one -> one.ranked().id())
                            .toList();
            if (!ids.isEmpty()) {
                source.show(db, filter, ids, today).forEach(hit -> hits.put(hit.id(), hit));
            }
        }
        return page.stream()
                .map(one -> hits.get(one.ranked().id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
