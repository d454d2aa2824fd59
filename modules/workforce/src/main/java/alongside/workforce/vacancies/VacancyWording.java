package alongside.workforce.vacancies;

import alongside.workforce.history.Wording;

/** How the fields of a vacancy are called. */
final class VacancyWording implements Wording {
    static final VacancyWording INSTANCE = new VacancyWording();

    @Override
    public String label(String field) {
        return switch (field) {
            case "weekly_hours" -> "Hours a week";
            case "closes_on" -> "Closing date";
            default -> Wording.super.label(field);
        };
    }

    @Override
    public String value(String field, String value) {
        return field.equals("stage")
                ? Stage.of(value).map(Stage::label).orElse(value)
                : Wording.super.value(field, value);
    }
}
