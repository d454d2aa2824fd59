package alongside.workforce.people;

import alongside.portal.Visit;
import alongside.workforce.assignments.Assignment;
import alongside.workforce.lines.Line;
import alongside.workforce.lines.LineKind;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.By;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person's page. */
public record PersonView(Visit visit, People.File file, boolean mayEdit) {

    public Person person() {
        return file.person();
    }

    public String path(Object... segments) {
        var path = new StringBuilder(visit.path("people", person().id()));
        for (var segment : segments) {
            path.append('/').append(segment);
        }
        return path.toString();
    }

    /** What they do now: {@code Peer support worker, band 3}; in words if nothing. */
    public String caption() {
        return open().findFirst()
                .map(a ->
                        a.band().isEmpty()
                                ? a.role()
                                : a.role() + ", " + By.band(a.band()).replace("Band", "band"))
                .orElse("Not in post today");
    }

    public Optional<LocalDate> since() {
        return open().map(Assignment::startOn).min(Comparator.naturalOrder());
    }

    /** Open or to come, then those that have ended. */
    public List<Assignment> assignments() {
        return file.assignments();
    }

    /** Whether a total is worth showing. */
    public boolean counts() {
        return substantive().findAny().isPresent();
    }

    /** Where the person counts. */
    public String counted() {
        return substantive().anyMatch(Assignment::countsAsStaff)
                ? "Counts once in headcount"
                : "Counts in the peer workforce, and not in headcount";
    }

    /** Hours a week of the open assignments, bank work left out. */
    public BigDecimal hours() {
        return substantive().map(Assignment::weeklyHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String hoursText() {
        return Amounts.twoDecimals(hours()) + " a week, " + Amounts.twoDecimals(wte()) + " WTE";
    }

    public BigDecimal wte() {
        return file.wte(hours());
    }

    /** Who holds this line of the assignment today. */
    public String line(Assignment assignment, LineKind kind) {
        return file.lines().stream()
                .filter(line -> line.assignmentId().equals(assignment.id()) && line.kind() == kind)
                .filter(line -> line.holdsOn(visit.today()))
                .map(Line::name)
                .findFirst()
                .orElse("Nobody yet");
    }

    /** Who manages and who leads them in the assignment today. */
    public String leaders(Assignment assignment) {
        return line(assignment, LineKind.LINE_MANAGER)
                + ", "
                + line(assignment, LineKind.PROFESSIONAL_LEAD);
    }

    /** Those in which somebody can be managed or led today or later. */
    public List<Assignment> led() {
        return file.assignments().stream().filter(a -> !a.state().equals("ended")).toList();
    }

    public String account() {
        var name = file.account().name();
        return name == null ? "None linked" : name;
    }

    public String editHref(Assignment assignment, String what) {
        return visit.path("assignments", assignment.id(), what);
    }

    private java.util.stream.Stream<Assignment> open() {
        return file.assignments().stream().filter(a -> a.state().equals("open"));
    }

    private java.util.stream.Stream<Assignment> substantive() {
        return open().filter(a -> !a.category().equals("bank"));
    }
}
