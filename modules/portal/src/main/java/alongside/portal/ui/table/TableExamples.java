package alongside.portal.ui.table;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class TableExamples {
    private static final List<Row> SERVICES =
            List.of(
                    Row.of(
                            Cell.of("Adult community"),
                            Cell.of(13),
                            Cell.wte(new BigDecimal("9.4"))),
                    Row.of(
                            Cell.of("Adult acute wards"),
                            Cell.of(8),
                            Cell.wte(new BigDecimal("5.6"))));

    private TableExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "A table that becomes blocks on a phone",
                        ui.table(
                                Table.of("By service on 30 September 2026")
                                        .threeAcross()
                                        .columns(
                                                Column.text("Service").ascending("#table"),
                                                Column.number("People").sortable("#table"),
                                                Column.number("WTE in post").sortable("#table"))
                                        .rows(SERVICES)
                                        .row(
                                                Row.of(
                                                                Cell.of("All services"),
                                                                Cell.of(21),
                                                                Cell.wte(new BigDecimal("15")))
                                                        .total()))),
                Example.of(
                        "A small table",
                        ui.table(
                                Table.of("Quarters")
                                        .plain()
                                        .hiddenCaption()
                                        .columns(
                                                Column.text("Quarter end"),
                                                Column.number("In post"))
                                        .rows(
                                                List.of(
                                                        LocalDate.of(2026, 9, 30),
                                                        LocalDate.of(2026, 6, 30)),
                                                day ->
                                                        Row.of(
                                                                Cell.of(day),
                                                                Cell.of(day.getDayOfMonth()))))));
    }
}
