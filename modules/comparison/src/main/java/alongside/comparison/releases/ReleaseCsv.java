package alongside.comparison.releases;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A release as CSV: a row for each cell. Keys and numbers only, so that nothing needs quotes. */
final class ReleaseCsv {
    static final String HIDDEN = "hidden";

    private ReleaseCsv() {}

    static void send(ServerRequest request, ServerResponse response, Published published) {
        ReleaseFile.send(
                request,
                response,
                published,
                "csv",
                "text/csv; charset=utf-8",
                () -> text(published.release()).getBytes(StandardCharsets.UTF_8));
    }

    static String text(Release release) {
        var text = new StringBuilder("table,row,figure,value,rounding,margin,code\r\n");
        for (var published : release.tables()) {
            var grid = Grid.of(published);
            for (var cell : grid.cells()) {
                text.append(grid.table().key())
                        .append(',')
                        .append(cell.row())
                        .append(',')
                        .append(cell.figure())
                        .append(',')
                        .append(cell.isHidden() ? "" : cell.value())
                        .append(',')
                        .append(plain(cell.rounding()))
                        .append(',')
                        .append(plain(cell.margin()))
                        .append(',')
                        .append(cell.isHidden() ? HIDDEN : "")
                        .append("\r\n");
            }
        }
        return text.toString();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
