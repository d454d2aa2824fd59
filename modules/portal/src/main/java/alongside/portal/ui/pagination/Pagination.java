package alongside.portal.ui.pagination;

import alongside.portal.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** From page to page of a long list. Pages count from 1. */
public record Pagination(int page, int pages, String showing, IntFunction<String> href) {
    private static final int GAP = 0;

    /**
     * The pages of a list.
     *
     * @param page the page that is shown, from 1
     * @param size rows to a page
     * @param total rows in all
     * @param href the address of a page by its number
     */
    public static Pagination of(int page, int size, long total, IntFunction<String> href) {
        var pages = (int) Math.max(1, (total + size - 1) / size);
        var from = (long) (page - 1) * size + 1;
        var to = Math.min(total, (long) page * size);
        var showing =
                pages == 1
                        ? ""
                        : "Showing %s to %s of %s"
                                .formatted(
                                        Words.number(from), Words.number(to), Words.number(total));
        return new Pagination(page, pages, showing, href);
    }

    /** First, last, and the neighbours of this page. A gap is 0. */
    public List<Integer> items() {
        var items = new ArrayList<Integer>();
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= 1) {
                items.add(number);
            } else if (items.getLast() != GAP) {
                items.add(GAP);
            }
        }
        return items;
    }
}
