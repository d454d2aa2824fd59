package alongside.portal.ui;

import static alongside.portal.Ui.ui;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.ui.pagination.Pagination;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PaginationTest {
    @Test
    void aListThatFitsOnOnePageHasNoPagination() {
        assertThat(html(Pagination.of(1, 50, 50, page -> "?page=" + page)).text()).isEmpty();
        assertThat(html(Pagination.of(1, 50, 0, page -> "?page=" + page)).text()).isEmpty();
    }

    @Test
    void neighboursAndEndsAreShownAndGapsBetweenThem() {
        assertThat(Pagination.of(1, 10, 100, page -> "").items()).containsExactly(1, 2, 0, 10);
        assertThat(Pagination.of(5, 10, 100, page -> "").items())
                .containsExactly(1, 0, 4, 5, 6, 0, 10);
        assertThat(Pagination.of(3, 10, 50, page -> "").items()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theLastPageSaysHowFarItReaches() {
        var page = html(Pagination.of(3, 50, 123, number -> "?page=" + number));
        assertThat(page.select("p").text()).isEqualTo("Showing 101 to 123 of 123");
        assertThat(page.select("[aria-current=page]").attr("href")).isEqualTo("?page=3");
        assertThat(page.select("[rel=prev]").attr("href")).isEqualTo("?page=2");
        assertThat(page.select("[rel=next]")).isEmpty();
    }

    private static Document html(Pagination pagination) {
        return Jsoup.parse(TestSite.html(ui.pagination(pagination)));
    }
}
