package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import compares, of one side: the file, the register, or the last import. */
record Values(
        String lastName,
        String firstName,
        UUID role,
        @Nullable String band,
        UUID service,
        @Nullable UUID team,
        @Nullable UUID locality,
        String category,
        BigDecimal hours,
        LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable LocalDate fixedTermEndOn) {
    /** Corrections of the record itself, which hold for all time. */
    static final List<Field> CORRECTIONS =
            List.of(Field.LAST_NAME, Field.FIRST_NAME, Field.START_ON, Field.END_ON);

    /** What changes from a date on. */
    static final List<Field> DATED =
            List.of(
                    Field.ROLE,
                    Field.BAND,
                    Field.SERVICE,
                    Field.TEAM,
                    Field.LOCALITY,
                    Field.CATEGORY,
                    Field.HOURS,
                    Field.FIXED_TERM_END_ON);

    @Nullable Object of(Field field) {
        return switch (field) {
            case LAST_NAME -> lastName;
            case FIRST_NAME -> firstName;
            case ROLE -> role;
            case BAND -> band;
            case SERVICE -> service;
            case TEAM -> team;
            case LOCALITY -> locality;
            case CATEGORY -> category;
            case HOURS, FTE -> hours;
            case START_ON -> startOn;
            case END_ON -> endOn;
            case FIXED_TERM_END_ON -> fixedTermEndOn;
            case EMPLOYEE_NUMBER, ASSIGNMENT_NUMBER, POSITION_NUMBER ->
                    throw new IllegalArgumentException(field.key());
        };
    }
}
