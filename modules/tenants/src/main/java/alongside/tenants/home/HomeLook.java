package alongside.tenants.home;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.portal.ui.tag.Tag;
import alongside.tenants.HomePart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * What the home page shows.
 *
 * @param since the day of the visit before
 * @param readsAudit whether to offer the whole audit log
 */
public record HomeLook(
        Instant now,
        String name,
        List<HomePart.ToDo> toDo,
        List<HomePart.Figure> figures,
        boolean seesChanges,
        LocalDate since,
        List<Change> changes,
        boolean readsAudit) {
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int SOON = 7;

    /** Such as "Good morning, Rosa. It is Monday 23 November 2026. 2 things need you." */
    public String greeting() {
        var time = now.atZone(Visit.ZONE);
        var hour = time.getHour();
        var part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        var count = toDo.size();
        var need = count == 0 ? "Nothing needs" : Words.count(count, "thing needs", "things need");
        return "Good %s, %s. It is %s %d. %s you."
                .formatted(part, firstName(), WEEKDAY.format(time), time.getYear(), need);
    }

    /** Such as "Monday 23 November". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** Red when it is late, yellow within a week, plain later. */
    public Tag due(LocalDate day) {
        var today = LocalDate.ofInstant(now, Visit.ZONE);
        var days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return Tag.overdue("Overdue " + Words.count(-days, "day"));
        }
        if (days == 0) {
            return Tag.dueSoon("Due today");
        }
        return days <= SOON ? Tag.dueSoon("Due " + Words.date(day)) : Tag.plain(Words.date(day));
    }

    private String firstName() {
        var space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
