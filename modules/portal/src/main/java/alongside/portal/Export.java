package alongside.portal;

import alongside.kernel.Refusal;
import alongside.portal.ui.Words;
import io.helidon.http.ContentDisposition;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file, CSV or XLSX by {@code ?format=}. On top it says what it is: title, Trust,
 * moment, and each line of {@link #about}, such as filter, date and definition. It is written to a
 * temporary file first, so that a failure half-way is an error and never a shorter list.
 */
public record Export(String name, String title, Map<String, String> about, List<String> columns) {
    /** Takes the rows one by one, so that a long list never stands in memory. */
    public interface Rows {
        /** Text, numbers, dates, moments and yes or no; null is an empty cell. */
        void add(@Nullable Object... cells);
    }

    /** The name becomes the file's: lower case letters, digits and hyphens. */
    public static Export of(String name, String title) {
        return new Export(name, title, Map.of(), List.of());
    }

    /** One more line above the table, such as {@code about("Filter", "Service: Perinatal")}. */
    public Export about(String label, String text) {
        var lines = new LinkedHashMap<>(about);
        lines.put(label, text);
        return new Export(name, title, lines, columns);
    }

    public Export columns(String... headings) {
        return new Export(name, title, about, List.of(headings));
    }

    /** The addresses of both formats keep the query of the page, so that its filters hold. */
    public static String href(String path, String query, String format) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "format=" + format;
    }

    /** Writes every row that the work adds, then sends the file. */
    public void send(ServerRequest request, ServerResponse response, Consumer<Rows> work) {
        var format = format(request);
        var visit = Visit.of(request);
        var export = visit.inTrust() ? first("Trust", visit.trust().name()) : this;
        export = export.about("Exported", Words.moment(visit.now()));
        try {
            var file = Files.createTempFile("alongside-export-", "." + format);
            try {
                export.write(format, file, work);
                var fileName = name + "-" + visit.today() + "." + format;
                send(response, format, fileName, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String format, Path file, Consumer<Rows> work) throws IOException {
        try (var sheet = format.equals("xlsx") ? new XlsxSheet(file, title) : new CsvSheet(file)) {
            sheet.row(List.of(title));
            for (var line : about.entrySet()) {
                sheet.row(List.of(line.getKey(), line.getValue()));
            }
            sheet.row(List.of());
            sheet.headings(columns);
            work.accept(cells -> sheet.row(new ArrayList<>(java.util.Arrays.asList(cells))));
        }
    }

    private Export first(String label, String text) {
        var lines = new LinkedHashMap<String, String>();
        lines.put(label, text);
        lines.putAll(about);
        return new Export(name, title, lines, columns);
    }

    private static String format(ServerRequest request) {
        var format = request.query().first("format").orElse("csv");
        if (!format.equals("csv") && !format.equals("xlsx")) {
            throw Refusal.invalid("format", "The format is csv or xlsx.");
        }
        return format;
    }

    private static void send(ServerResponse response, String format, String fileName, Path file)
            throws IOException {
        response.header(HeaderNames.CONTENT_TYPE, mediaType(format))
                .header(
                        HeaderNames.CONTENT_DISPOSITION,
                        ContentDisposition.builder()
                                .type("attachment")
                                .filename(fileName)
                                .build()
                                .values())
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .header(HeaderNames.CONTENT_LENGTH, Long.toString(Files.size(file)));
        try (var out = response.outputStream()) {
            Files.copy(file, out);
        }
    }

    private static String mediaType(String format) {
        return format.equals("csv")
                ? "text/csv; charset=utf-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
}
