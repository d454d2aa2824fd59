package alongside.comparison.attack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One split of the headcount: people by Trust and column, and what is published of columns. */
final class Part {
    private final Split split;
    private final List<String> columns;
    private final List<Optional<Range>> published;
    private final int[][] people;
    private final long[] sums;

    Part(Split split, Publication publication, Truth truth) {
        this.split = split;
        var names = new TreeSet<String>();
        truth.rows().forEach(row -> names.addAll(split.of(row).keySet()));
        this.columns = List.copyOf(names);
        this.published =
                columns.stream().map(name -> publication.count(split.table(), name)).toList();
        this.people = new int[truth.rows().size()][columns.size()];
        this.sums = new long[columns.size()];
        for (var i = 0; i < people.length; i++) {
            var row = truth.rows().get(i);
            if (!truth.outside().contains(row.trust())) {
                var stated = split.of(row);
                for (var j = 0; j < sums.length; j++) {
                    people[i][j] = stated.getOrDefault(columns.get(j), 0);
                    sums[j] += people[i][j];
                }
            }
        }
    }

    Split split() {
        return split;
    }

    List<String> columns() {
        return columns;
    }

    /** What each column can be, where it is published. */
    List<Optional<Range>> published() {
        return published;
    }

    /** What a column can be, if it is published. */
    Optional<Range> published(int column) {
        return published.get(column);
    }

    int people(int trust, int column) {
        return people[trust][column];
    }

    /** All Trusts' people in a column. */
    long[] people(int column) {
        return Arrays.stream(people).mapToLong(row -> row[column]).toArray();
    }

    long sum(int column) {
        return sums[column];
    }
}
