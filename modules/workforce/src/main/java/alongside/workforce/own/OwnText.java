package alongside.workforce.own;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.workforce.cpd.CpdEntry;
import alongside.workforce.hours.HoursWords;
import alongside.workforce.people.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that is in a person's own file as one text that any program opens. */
final class OwnText {
    private final StringBuilder text = new StringBuilder();

    private OwnText() {}

    static String of(Visit visit, OwnFile file) {
        var whole = new OwnText();
        whole.text.append("What ").append(visit.trust().name());
        whole.text.append(" holds about ").append(file.record().person().name());
        whole.text.append("\n").append(Words.moment(visit.now())).append("\n");
        whole.record(visit, file);
        whole.growth(file);
        whole.support(file);
        whole.hours(file);
        whole.part("Your learning", file.learning(), OwnText::learnt);
        file.documents().forEach(whole::document);
        whole.part(
                "Corrections you asked for",
                file.corrections(),
                c -> "%s: %s. %s".formatted(Words.date(c.askedOn()), c.words(), c.outcome()));
        whole.part(
                "Who looked at your record",
                file.looks(),
                l ->
                        "%s: %s (%s), %s, %s"
                                .formatted(
                                        Words.date(l.on()),
                                        l.name(),
                                        l.capacity(),
                                        Words.count(l.pages(), "page"),
                                        Words.count(l.exports(), "file")));
        whole.text.append("\nYour reflections are a file of their own, under My reflections.\n");
        return whole.text.toString();
    }

    private void record(Visit visit, OwnFile file) {
        var person = file.record().person();
        heading("Your details");
        line("Name", person.name());
        line("Staff number", person.employeeNumber());
        line("Email", person.email());
        var view = new PersonView(visit, file.record(), false);
        part(
                "Your assignments",
                file.record().assignments(),
                a ->
                        "%s, %s: %s a week, %s. Line manager and professional lead: %s"
                                .formatted(
                                        a.role(),
                                        a.place(),
                                        HoursWords.hours(a.weeklyHours()),
                                        days(a.startOn(), a.endOn()),
                                        view.leaders(a)));
        part(
                "What your Trust records besides",
                file.others(),
                v -> v.label() + ": " + v.words() + ". " + v.of().why());
        part(
                "What changed in your record",
                file.record().history(),
                c ->
                        "%s: %s, from %s to %s (%s)"
                                .formatted(
                                        Words.date(c.on()),
                                        c.what(),
                                        c.before(),
                                        c.after(),
                                        c.by()));
    }

    private void growth(OwnFile file) {
        part(
                "Your qualifications",
                file.qualifications(),
                q -> q.name() + ", " + q.awardingBody() + ", " + q.status().label());
        for (var career : file.careers()) {
            part(
                    "Your pathway: " + career.pathway().name(),
                    career.steps(),
                    s -> s.step().name() + ": " + career.state(s).label());
            part(
                    "Conversations about it",
                    career.conversations(),
                    c ->
                            "%s, with %s: %s"
                                    .formatted(
                                            Words.date(c.heldOn()), c.recordedBy(), c.nextStep()));
        }
    }

    private void support(OwnFile file) {
        part(
                "Your supports",
                file.supports().supports(),
                s -> s.label() + ", " + s.standard() + ": last " + day(s.lastOn()));
    }

    private void hours(OwnFile file) {
        for (var time : file.hours()) {
            heading("Your hours: " + time.role() + ", " + time.place());
            line("Contracted", HoursWords.hours(time.contractedHours()) + " a week");
            line("Involvement work may take", HoursWords.hours(time.allowedHours()) + " a week");
            for (var week : time.weeks()) {
                line("Week from " + Words.date(week.weekOn()), HoursWords.hours(week.hours()));
            }
        }
    }

    private static String learnt(CpdEntry entry) {
        return "%s: %s, %s%s%s"
                .formatted(
                        Words.date(entry.doneOn()),
                        entry.activity(),
                        HoursWords.hours(entry.hours()),
                        entry.confirmed() ? ", confirmed by the chair of the meeting" : "",
                        entry.reflection().isEmpty() ? "" : ". " + entry.reflection());
    }

    private void document(OwnDocument document) {
        heading(document.title());
        text.append(document.note());
        var on = document.on();
        text.append(on == null ? "" : " (" + Words.date(on) + ")").append("\n");
        document.lines().forEach(line -> text.append(line).append("\n"));
    }

    private <T> void part(String title, List<T> things, Function<T, String> words) {
        heading(title);
        if (things.isEmpty()) {
            text.append("Nothing is recorded.\n");
        }
        things.forEach(thing -> text.append("- ").append(words.apply(thing)).append("\n"));
    }

    private void heading(String title) {
        text.append("\n\n").append(title).append("\n\n");
    }

    private void line(String name, @Nullable String value) {
        text.append(name).append(": ").append(value == null ? "not recorded" : value).append("\n");
    }

    private static String days(LocalDate from, @Nullable LocalDate to) {
        return "from " + Words.date(from) + (to == null ? "" : " to " + Words.date(to));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "none recorded" : Words.date(day);
    }
}
