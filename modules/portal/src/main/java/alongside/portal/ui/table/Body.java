package alongside.portal.ui.table;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;

/** The rows of a table. Written by hand because long lists spend most of their time here. */
public record Body(Table table) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        var opening = table.columns().stream().map(this::opening).toList();
        var end = table.responsive() ? "</div>" : "";
        var ordinary = rowOpening("nhsuk-table__row");
        var total = rowOpening("nhsuk-table__row al-total");
        for (var row : table.rows()) {
            output.writeContent(row.isTotal() ? total : ordinary);
            write(output, row.cells(), opening, end);
            output.writeContent("</tr>\n");
        }
    }

    private void write(TemplateOutput output, List<Cell> cells, List<String> opening, String end) {
        for (int i = 0; i < cells.size(); i++) {
            var content = cells.get(i).content();
            if (i > 0) {
                var empty = content == null && table.responsive();
                output.writeContent(empty ? emptied(opening.get(i)) : opening.get(i));
            }
            if (content != null) {
                output.writeUserContent(content);
            }
            output.writeContent(end);
            output.writeContent(i == 0 ? "</th>" : "</td>");
        }
    }

    private String rowOpening(String classes) {
        var heading = table.responsive() ? " al-rowhead" : "";
        return "<tr class=\"%s\"><th class=\"nhsuk-table__header%s\" scope=\"row\">"
                        .formatted(classes, heading)
                + (table.responsive() ? "<div class=\"al-cell\">" : "");
    }

    private String opening(Column column) {
        if (!table.responsive()) {
            return "<td class=\"%s\">".formatted(column.cellClasses());
        }
        return """
        <td class="%s"><span class="nhsuk-table__heading" aria-hidden="true">\
        %s</span><div class="al-cell">\
        """
                .formatted(column.cellClasses(), escaped(column.title()));
    }

    private static String emptied(String opening) {
        return opening.replaceFirst("class=\"", "class=\"al-empty ");
    }

    private static String escaped(String title) {
        var output = new StringOutput();
        var html = new OwaspHtmlTemplateOutput(output);
        html.setContext("span", null);
        html.writeUserContent(title);
        return output.toString();
    }
}
