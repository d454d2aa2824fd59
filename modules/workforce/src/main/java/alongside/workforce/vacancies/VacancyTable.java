package alongside.workforce.vacancies;

import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.By;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vacancies as tables: for those who run them, and for those who might apply. */
public final class VacancyTable {
    private VacancyTable() {}

    static Table of(String path, Selection selection, List<Vacancy> vacancies) {
        return Table.of("Vacancies")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Vacancy"), "role"),
                        ListView.sorted(selection, path, Column.text("Band"), "band"),
                        ListView.sorted(selection, path, Column.number("Hours"), "hours"),
                        ListView.sorted(selection, path, Column.text("Service"), "service"),
                        ListView.sorted(selection, path, Column.text("Team"), "team"),
                        Column.text("Stage"),
                        ListView.sorted(selection, path, Column.text("Closes"), "name"),
                        ListView.sorted(selection, path, Column.number("Age in days"), "start"))
                .rows(
                        vacancies,
                        v ->
                                Row.of(
                                        Cell.of(
                                                Anchors.link(
                                                        v.title(),
                                                        "in " + v.service(),
                                                        path + "/" + v.id())),
                                        band(v),
                                        hours(v.weeklyHours()),
                                        Cell.of(v.service()),
                                        Cell.of(v.team()),
                                        Cell.of(v.stageLabel()),
                                        Cell.of(v.closesOn()),
                                        Cell.of(v.age())));
    }

    /** Without anything that is said inside the Trust only. */
    public static Table forAnybody(List<Vacancy> vacancies) {
        return Table.of("Jobs open now")
                .size("s")
                .columns(
                        Column.text("Job"),
                        Column.text("Where"),
                        Column.number("Hours a week"),
                        Column.text("Band"),
                        Column.text("Closes"))
                .rows(
                        vacancies,
                        v ->
                                Row.of(
                                        advert(v),
                                        Cell.of(place(v)),
                                        hours(v.weeklyHours()),
                                        band(v),
                                        Cell.of(v.closesOn())));
    }

    private static Cell advert(Vacancy vacancy) {
        var link = vacancy.link();
        return link == null
                ? Cell.of(vacancy.title())
                : Cell.of(Anchors.link(vacancy.title(), "(opens the advert)", link));
    }

    private static String place(Vacancy vacancy) {
        var locality = vacancy.locality();
        return locality == null ? vacancy.service() : vacancy.service() + ", " + locality;
    }

    private static Cell band(Vacancy vacancy) {
        var band = vacancy.band();
        return band == null ? Cell.empty() : Cell.of(By.band(band));
    }

    private static Cell hours(@Nullable BigDecimal hours) {
        return hours == null ? Cell.empty() : Cell.of(hours.stripTrailingZeros().toPlainString());
    }

    public static Table stages(List<Reached> stages) {
        return Table.of("Stages")
                .columns(Column.text("Stage"), Column.text("Since"), Column.text("By"))
                .rows(
                        stages,
                        s ->
                                Row.of(
                                        Cell.of(s.label()),
                                        Cell.of(Words.date(s.since())),
                                        Cell.of(s.by())));
    }
}
