package alongside.workforce.vacancies;

import alongside.portal.FormView;
import alongside.portal.Visit;
import alongside.workforce.history.FieldChange;
import java.util.List;

/** A vacancy's page. */
public record VacancyView(
        Visit visit,
        Vacancy vacancy,
        List<Reached> stages,
        List<FieldChange> history,
        boolean mayEdit,
        FormView form) {

    /** The stages that may come next; none for those who may not change it. */
    public List<Stage> next() {
        return mayEdit ? Stage.of(vacancy.stage()).map(Stage::next).orElse(List.of()) : List.of();
    }

    /** Whether anybody sees it, and until when. */
    public String seen() {
        return vacancy.open()
                ? "On your Trust's public list, up to and including the closing date."
                : "Not on your Trust's public list.";
    }
}
