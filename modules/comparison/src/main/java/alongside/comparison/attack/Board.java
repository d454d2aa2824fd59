package alongside.comparison.attack;

import alongside.comparison.figures.SignedReturn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** One release and what is true behind it, laid out for counting. */
final class Board {
    private final Publication publication;
    private final Truth truth;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Split, Part> parts = new HashMap<>();
    private long total;

    /** One split of the headcount: people by Trust and column, and what is published of columns. */
    record Part(
            Split split,
            List<String> columns,
            List<Optional<Range>> published,
            int[][] people,
            long[] sums) {
        long sum(int column) {
            return sums[column];
        }
    }

    Board(Publication publication, Truth truth) {
        this.publication = publication;
        this.truth = truth;
        for (var row : truth.rows()) {
            places.put(row.trust(), places.size());
            total += row.headcount();
        }
        for (var split : Split.values()) {
            parts.put(split, part(split, publication, truth));
        }
    }

    private static Part part(Split split, Publication publication, Truth truth) {
        var rows = truth.rows();
        var names = new TreeSet<String>();
        rows.forEach(row -> names.addAll(split.of(row).keySet()));
        var columns = new ArrayList<>(names);
        var people = new int[rows.size()][columns.size()];
        var sums = new long[columns.size()];
        for (var i = 0; i < people.length; i++) {
            if (truth.outside().contains(rows.get(i).trust())) {
                continue;
            }
            var stated = split.of(rows.get(i));
            for (var j = 0; j < columns.size(); j++) {
                people[i][j] = stated.getOrDefault(columns.get(j), 0);
                sums[j] += people[i][j];
            }
        }
        var published =
                columns.stream().map(name -> publication.count(split.table(), name)).toList();
        return new Part(split, columns, published, people, sums);
    }

    Publication publication() {
        return publication;
    }

    Truth truth() {
        return truth;
    }

    Part part(Split split) {
        return parts.get(split);
    }

    long total() {
        return total;
    }

    int size() {
        return places.size();
    }

    boolean holds(String trust) {
        return places.containsKey(trust);
    }

    int place(String trust) {
        return places.get(trust);
    }

    SignedReturn row(String trust) {
        return truth.rows().get(place(trust));
    }

    long headcount(String trust) {
        return row(trust).headcount();
    }
}
