package alongside.workforce.vacancies;

import java.time.LocalDate;

/** A stage that a vacancy reached: which, when, and who said so. */
public record Reached(String stage, LocalDate since, String by) {
    public String label() {
        return Stage.of(stage).map(Stage::label).orElse(stage);
    }
}
