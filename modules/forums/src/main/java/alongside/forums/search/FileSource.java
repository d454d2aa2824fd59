package alongside.forums.search;

import alongside.forums.forum.Standing;
import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Files beside posts, by their names. */
public final class FileSource implements Source {
    @Override
    public Best best(Db db, SearchFilter filter, List<Standing> read, LocalDate today, int most) {
        var forums = read.stream().map(standing -> standing.forum().id().toString());
        return FileHitQueries.best(db, filter, forums.toArray(String[]::new), today, most);
    }

    @Override
    public List<Hit> show(Db db, SearchFilter filter, List<UUID> ids, LocalDate today) {
        return FileHitQueries.show(db, ids, today);
    }
}
