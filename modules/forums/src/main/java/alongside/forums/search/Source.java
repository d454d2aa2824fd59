package alongside.forums.search;

import alongside.forums.forum.Standing;
import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A kind of thing that can be found, such as posts. It finds nothing outside the forums that it is
 * given, which are those that the reader can read today, and nothing in them that members do not
 * see.
 */
public interface Source {
    /** How well something fits. */
    record Ranked(UUID id, double rank) {}

    /** The best, and how many there are. */
    record Best(long total, List<Ranked> ranked) {}

    Best best(Db db, SearchFilter filter, List<Standing> read, LocalDate today, int most);

    /** Those of a page, in any order. */
    List<Hit> show(Db db, SearchFilter filter, List<UUID> ids, LocalDate today);
}
