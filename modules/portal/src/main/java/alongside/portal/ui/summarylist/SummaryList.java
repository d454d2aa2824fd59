package alongside.portal.ui.summarylist;

import java.util.List;

/** What is known, as pairs of key and value. */
public record SummaryList(List<Entry> entries, String classes) {
    public static SummaryList of(List<Entry> entries) {
        return new SummaryList(List.copyOf(entries), "nhsuk-summary-list");
    }

    public static SummaryList of(Entry... entries) {
        return of(List.of(entries));
    }

    /** Smaller, for the lines that explain a number. */
    public SummaryList compact() {
        return new SummaryList(entries, classes + " al-sl");
    }

    public SummaryList noLastBorder() {
        return new SummaryList(entries, classes + " nhsuk-summary-list--no-last-row-border");
    }

    public SummaryList noBorder() {
        return new SummaryList(entries, classes + " nhsuk-summary-list--no-border");
    }

    public String rowClasses(Entry entry) {
        var others = entries.stream().anyMatch(other -> !other.actions().isEmpty());
        return others && entry.actions().isEmpty()
                ? "nhsuk-summary-list__row nhsuk-summary-list__row--no-actions"
                : "nhsuk-summary-list__row";
    }
}
