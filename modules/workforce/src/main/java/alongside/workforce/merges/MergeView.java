package alongside.workforce.merges;

import alongside.portal.FormView;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.portal.ui.choices.Choice;
import alongside.portal.ui.choices.Choices;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.duplicates.Alike;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Two records side by side, and the choices that a merge asks for.
 *
 * @param alike why they look alike, if they do
 * @param choices what was chosen, by field
 */
public record MergeView(
        Visit visit,
        Merges.Preview preview,
        Optional<Alike> alike,
        Map<String, String> choices,
        FormView form) {

    /** The fields that differ, and are to be chosen. */
    public List<String> differing() {
        var theirs = Details.of(preview.other()).values();
        return Details.of(preview.kept()).values().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(theirs.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    public Choices choice(String field) {
        var ours = value(Details.of(preview.kept()), field);
        var theirs = value(Details.of(preview.other()), field);
        var label = String.valueOf(Details.LABELS.get(field)).toLowerCase(Locale.UK);
        return Choices.radios(field, "Which " + label + " is right?")
                .error(form.fault(field))
                .choices(
                        Choice.of(Side.KEPT.key(), shown(ours)),
                        Choice.of(Side.OTHER.key(), shown(theirs)))
                .value(chosen(field, ours, theirs));
    }

    /** Where only one record has a value, it is offered; a real choice is left to the person. */
    private String chosen(String field, String ours, String theirs) {
        var said = choices.getOrDefault(field, "");
        if (!said.isEmpty()) {
            return said;
        }
        if (theirs.isEmpty()) {
            return Side.KEPT.key();
        }
        return ours.isEmpty() ? Side.OTHER.key() : "";
    }

    public Table compared() {
        var rows = new ArrayList<Row>();
        var ours = Details.of(preview.kept());
        var theirs = Details.of(preview.other());
        Details.LABELS.forEach((field, label) ->
                rows.add(row(label, shown(value(ours, field)), shown(value(theirs, field)))));
        var kept = preview.keptHas();
        var other = preview.otherHas();
        rows.add(row("Assignments", listed(kept.assignments()), listed(other.assignments())));
        rows.add(row("Careers", listed(kept.careers()), listed(other.careers())));
        rows.add(row("Preceptorships", "" + kept.preceptorships(), "" + other.preceptorships()));
        rows.add(row("Supervision credits", "" + kept.credits(), "" + other.credits()));
        rows.add(row("Role boundaries agreed to", "" + kept.boundaries(), "" + other.boundaries()));
        rows.add(row("Account", account(kept), account(other)));
        return Table.of("The two records")
                .columns(
                        Column.text("What is recorded"),
                        Column.text("Record that is kept"),
                        Column.text("Record that is merged into it"))
                .rows(List.copyOf(rows));
    }

    /** What merging does, in one sentence for each part. */
    public List<String> moves() {
        var moves = new ArrayList<String>();
        var other = preview.otherHas();
        add(moves, other.assignments().size(), "assignment");
        add(moves, other.careers().size(), "career");
        add(moves, other.preceptorships(), "preceptorship");
        add(moves, other.lines(), "line to a manager or lead");
        add(moves, other.credits(), "supervision credit");
        add(moves, other.boundaries(), "agreement to role boundaries");
        if (other.account() != null) {
            moves.add("The account of " + other.account());
        }
        return moves;
    }

    private static void add(List<String> moves, int number, String what) {
        if (number > 0) {
            moves.add(
                    switch (what) {
                        case "line to a manager or lead" ->
                                Words.count(number, what, "lines to managers and leads");
                        case "agreement to role boundaries" ->
                                Words.count(number, what, "agreements to role boundaries");
                        default -> Words.count(number, what);
                    });
        }
    }

    /** The same with the two records the other way round. */
    public String swapped() {
        return visit.path("merges", "new")
                + "?kept="
                + preview.other().id()
                + "&other="
                + preview.kept().id();
    }

    public String twoPeople() {
        return visit.path("duplicates", preview.kept().id(), preview.other().id(), "two-people");
    }

    public boolean isSaidToBeTwo() {
        return alike.map(Alike::twoPeople).orElse(false);
    }

    private static Row row(String label, String ours, String theirs) {
        return Row.of(Cell.of(label), Cell.of(ours), Cell.of(theirs));
    }

    private static String account(Belongings has) {
        var account = has.account();
        return account == null ? "None linked" : account;
    }

    private static String listed(List<String> all) {
        return all.isEmpty() ? "None" : String.join("; ", all);
    }

    private static String value(Details details, String field) {
        return details.values().getOrDefault(field, "");
    }

    private static String shown(String value) {
        return value.isEmpty() ? "Not recorded" : value;
    }
}
