package alongside.portal.ui;

import static alongside.portal.Ui.ui;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.ui.button.Button;
import alongside.portal.ui.callout.Banner;
import alongside.portal.ui.choices.Choice;
import alongside.portal.ui.choices.Choices;
import alongside.portal.ui.errors.Fault;
import alongside.portal.ui.input.Input;
import alongside.portal.ui.select.Option;
import alongside.portal.ui.select.Select;
import alongside.portal.ui.summarylist.Entry;
import alongside.portal.ui.summarylist.SummaryList;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.portal.ui.tag.Tag;
import alongside.portal.ui.textarea.Textarea;
import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EscapingTest {
    private static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&";

    static Stream<Content> everyPlaceForText() {
        return Stream.of(
                ui.page(
                        Page.of(EVIL)
                                .trust(EVIL, "/")
                                .person(EVIL, "/", EVIL)
                                .navigation(List.of(new Page.Tab(EVIL, "/", true)))
                                .breadcrumbs(Link.of(EVIL, "/"))
                                .notice(EVIL)
                                .banner(Banner.success(EVIL)),
                        ui.text(EVIL)),
                ui.input(Input.of("name", EVIL).value(EVIL).hint(EVIL).error(EVIL).prefix(EVIL)),
                ui.textarea(Textarea.of("text", EVIL).value(EVIL)),
                ui.select(Select.of("select", EVIL).options(List.of(Option.of(EVIL))).value(EVIL)),
                ui.choices(
                        Choices.radios("choice", EVIL)
                                .choices(Choice.of(EVIL, EVIL).hint(EVIL), Choice.divider(EVIL))),
                ui.table(
                        Table.of(EVIL)
                                .columns(
                                        Column.text(EVIL), Column.number(EVIL).sortable("?" + EVIL))
                                .row(Row.of(Cell.of(EVIL), Cell.of(EVIL)))),
                ui.table(
                        Table.of(EVIL)
                                .plain()
                                .columns(Column.text(EVIL), Column.text(EVIL))
                                .row(Row.of(Cell.of(EVIL), Cell.of(EVIL)))),
                ui.summaryList(SummaryList.of(Entry.of(EVIL, EVIL).change("?" + EVIL))),
                ui.errorSummary(List.of(new Fault(EVIL, EVIL))),
                ui.tag(Tag.of(EVIL)),
                ui.button(Button.of(EVIL).forRow(EVIL).sends("action", EVIL)),
                ui.details(EVIL, ui.text(EVIL)));
    }

    @ParameterizedTest
    @MethodSource("everyPlaceForText")
    void whatPeopleTypeStaysText(Content content) {
        var document = Jsoup.parse(TestSite.html(content));
        assertThat(document.select("script:not([src]), img, [onerror]")).isEmpty();
        assertThat(document.html()).contains("&lt;script&gt;");
    }
}
