package alongside.portal.ui.summarylist;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class SummaryListExamples {
    private SummaryListExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Check answers",
                        ui.summaryList(
                                SummaryList.of(
                                        Entry.of("Trust", "Northmoor NHS Foundation Trust")
                                                .change("#summarylist"),
                                        Entry.of("Approver", "Hannah Obi")
                                                .change("#summarylist")
                                                .action("Remove", "#summarylist", "approver"),
                                        Entry.of("Reference", "AL-2026-0042")))),
                Example.of(
                        "What explains a number",
                        ui.summaryList(
                                SummaryList.of(
                                                Entry.of(
                                                        "What it is",
                                                        "Contracted hours of everyone in post, divided by full-time hours"),
                                                Entry.of(
                                                        "Counted",
                                                        "33 assignments open on 30 September 2026"))
                                        .compact())));
    }
}
