package alongside.forums.search;

import alongside.forums.forum.Standing;
import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The approved minutes of meetings, which stand under nobody's name and in no kind of topic. */
public final class MinuteSource implements Source {
    @Override
    public Best best(Db db, SearchFilter filter, List<Standing> read, LocalDate today, int most) {
        if (!filter.kind().isEmpty() || !filter.trust().isEmpty() || !filter.by().isEmpty()) {
            return new Best(0, List.of());
        }
        var forums = read.stream().map(standing -> standing.forum().id().toString());
        return MinuteHitQueries.best(db, filter, forums.toArray(String[]::new), most);
    }

    @Override
    public List<Hit> show(Db db, SearchFilter filter, List<UUID> ids, LocalDate today) {
        return MinuteHitQueries.show(db, filter, ids);
    }
}
