package alongside.portal.ui.pagination;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class PaginationExamples {
    private PaginationExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "In the middle",
                        ui.pagination(Pagination.of(7, 50, 1_234, page -> "?page=" + page))));
    }
}
