package alongside.comparison.releases;

import alongside.portal.ui.Words;
import java.util.List;

/** What the page of a release shows: nothing but what was published up to it. */
public record ReleaseView(
        Published published, List<Headline> headlines, List<Section> sections, boolean isFirst) {
    static ReleaseView of(List<Published> newestFirst) {
        var published = newestFirst.getFirst();
        return new ReleaseView(
                published,
                Headline.of(published.release()),
                Sections.of(newestFirst),
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

    static String title(java.time.LocalDate quarterEnd) {
        return "Peer support workforce in England, " + Words.date(quarterEnd);
    }
}
