package alongside.workforce.structure;

import alongside.portal.Export;
import alongside.portal.Visit;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.Selection;

/** The page of the reporting structure. */
public record StructureView(
        Visit visit, Selection selection, Structure structure, boolean mayEdit) {

    public String post(Node node) {
        return visit.path("posts", node.id());
    }

    public Table table() {
        return Table.of("The same as a table")
                .columns(
                        Column.text("Post"),
                        Column.text("Held by"),
                        Column.text("Reports to"),
                        Column.number("Level"),
                        Column.number("Posts that report to it"))
                .rows(structure.flat(), this::row);
    }

    private Row row(Node node) {
        return Row.of(
                Cell.of(Anchors.link(node.title(), "(" + node.held() + ")", post(node))),
                Cell.of(node.holders() == null ? "Vacant" : node.holders()),
                Cell.of(node.above() == null ? "No post" : node.above()),
                Cell.of(node.level()),
                Cell.of(node.below().size()));
    }

    public String file(String format) {
        var query = "as_at=" + selection.asAt();
        return Export.href(visit.path("structure", "export"), query, format);
    }
}
