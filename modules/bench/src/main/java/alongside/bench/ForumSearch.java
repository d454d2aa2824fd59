package alongside.bench;

import alongside.forums.search.PostSource;
import alongside.forums.search.Search;
import alongside.forums.search.SearchFilter;
import alongside.kernel.Actor;
import alongside.kernel.ForumDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleSupplier;

/**
 * P11: finding a word among a million posts, against the same statements without our program, and
 * against a search with a table of its own that ranks all that it finds.
 */
final class ForumSearch {
    private static final int ASKED = 20;

    private ForumSearch() {}

    static List<Measurement> measure(Stage stage) {
        try (var owner = stage.owner().getConnection()) {
            ForumPosts.fill(owner, Stage.TRUST.value(), BenchQueries.SUBJECT);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(stage.application());
            var search = new Search(new ForumDatabase(pool), List.of(new PostSource()));
            var all = new ArrayList<Measurement>();
            try (var connection = stage.application().getConnection()) {
                connection.setAutoCommit(false);
                for (var word : new String[] {ForumPosts.RARE, ForumPosts.COMMON}) {
                    DoubleSupplier ours = () -> p95(() -> ours(search, word));
                    var bare = new SearchReference(connection);
                    var same = Rounds.of(ours, () -> p95(() -> bare.same(word)));
                    all.add(measurement("P11 '" + word + "', same SQL", same, 1.3));
                    var other = Rounds.of(ours, () -> p95(() -> bare.ownTable(word)));
                    all.add(measurement("P11 '" + word + "', own table", other, 1.0));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Measurement measurement(String name, Rounds rounds, double goal) {
        return new Measurement(name, "ms", rounds.ours(), rounds.reference(), goal, 2, false);
    }

    private static int ours(Search search, String word) {
        var actor = new Actor(UUID.fromString(BenchQueries.SUBJECT), "Bench", null, Set.of());
        var filter = new SearchFilter(word, null, "", "", "", null, null);
        return search.find(actor, filter, 0, 20, Instant.now()).hits().size();
    }

    /** Something that finds a page of posts. */
    interface Asked {
        int ask() throws SQLException;
    }

    private static double p95(Asked asked) {
        var millis = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            var begun = System.nanoTime();
            try {
                if (asked.ask() != 20) {
                    throw new IllegalStateException("not a page");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return millis[(int) (ASKED * 0.95) - 1];
    }
}
