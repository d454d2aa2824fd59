package alongside.workforce.imports.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a staff file can tell us, with the headings under which reports are known to give it, the
 * likeliest first.
 */
public enum Field {
    EMPLOYEE_NUMBER(
            "Employee number",
            "employee number|employee no|emp no|emp number|employee num|employee id|staff number"
                    + "|staff no|esr number|esr employee number|payroll number|personnel number"
                    + "|person number"),
    ASSIGNMENT_NUMBER(
            "Assignment number",
            "assignment number|assignment no|assign no|asg number|assignment num|assignment id"),
    LAST_NAME("Last name", "last name|surname|family name"),
    FIRST_NAME("First name", "first name|forename|given name|first names|forenames"),
    SERVICE(
            "Service",
            "service|service name|service line|org l5|orgl5|care group|directorate|specialty"),
    LOCALITY("Locality", "locality|org l6|orgl6|borough|area|county|place|location|locality name"),
    TEAM(
            "Team",
            "team|team name|ward or team|ward|org l7|orgl7|organisation|organization|department"),
    ROLE("Role", "position title|job title|role|job role|post title|role title|position"),
    BAND(
            "Band",
            "band|afc band|pay band|grade|pay grade|pay scale|pay scale grade|payscale"
                    + "|agenda for change band"),
    CATEGORY(
            "Assignment category",
            "assignment category|category|contract type|type of contract|employment type"
                    + "|assignment type|contract category|type"),
    HOURS(
            "Contracted hours",
            "contracted hours|weekly hours|contract hours|hours per week|contracted hours per week"
                    + "|hours|working hours"),
    FTE(
            "WTE or FTE",
            "fte|wte|contracted fte|contracted wte|assignment fte|whole time equivalent"
                    + "|full time equivalent|total fte"),
    START_ON(
            "Start date",
            "start date in position|start date in post|start date in assignment"
                    + "|assignment start date|position start date|date joined post|start date"
                    + "|date started|latest start date|effective start date|hire date"),
    END_ON(
            "End date",
            "assignment end date|position end date|date left post|end date|leaving date"
                    + "|date left|termination date|actual termination date|last working day"
                    + "|effective end date"),
    FIXED_TERM_END_ON(
            "Fixed-term end date",
            "fixed term end date|fixed term end|fixed term contract end date|ftc end date"
                    + "|contract end date"),
    POSITION_NUMBER("Position number", "position number|position no|position id|post number");

    /** The fields without which a row cannot become an assignment; HOURS may be FTE instead. */
    public static final List<Field> REQUIRED =
            List.of(EMPLOYEE_NUMBER, LAST_NAME, FIRST_NAME, SERVICE, ROLE, HOURS, START_ON);

    private final String label;
    private final String headings;

    Field(String label, String headings) {
        this.label = label;
        this.headings = headings;
    }

    public String label() {
        return label;
    }

    /** The field as the API and the database write it, for example {@code start_on}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    List<String> headings() {
        return List.of(headings.split("\\|"));
    }
}
