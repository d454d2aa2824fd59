package alongside.comparison.releases;

import alongside.portal.ui.Words;
import java.util.List;
import java.util.stream.Stream;

/** What the page of a release shows: nothing but what was published up to it. */
public record ReleaseView(
        Published published,
        List<Headline> headlines,
        List<Section> sections,
        List<Absent> absent,
        boolean isFirst) {
    static ReleaseView of(List<Published> newestFirst) {
        var published = newestFirst.getFirst();
        return new ReleaseView(
                published,
                Headline.of(published.release()),
                Sections.of(newestFirst),
                Absent.of(newestFirst),
                newestFirst.size() == 1);
    }

    public int number() {
        return published.number();
    }

    public String path() {
        return National.release(number());
    }

    public String title() {
        return title(published.release().quarterEnd());
    }

    public long shown() {
        return cells().filter(cell -> !cell.isHidden()).count();
    }

    public long hidden() {
        return cells().filter(Cell::isHidden).count();
    }

    private Stream<Cell> cells() {
        return published.release().tables().stream().flatMap(table -> table.cells().stream());
    }

    static String title(java.time.LocalDate quarterEnd) {
        return "Peer support workforce in England, " + Words.date(quarterEnd);
    }
}
