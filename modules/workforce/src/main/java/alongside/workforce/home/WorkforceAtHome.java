package alongside.workforce.home;

import alongside.kernel.Actor;
import alongside.kernel.TenantDatabase;
import alongside.portal.ui.Words;
import alongside.tenants.Access;
import alongside.tenants.HomePart;
import alongside.workforce.imports.Import;
import alongside.workforce.imports.Imports;
import alongside.workforce.measures.Measure;
import alongside.workforce.measures.Measures;
import alongside.workforce.register.Slice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Staff files that wait for a decision, and the size of the workforce. */
public record WorkforceAtHome(TenantDatabase database, Imports imports, Measures measures)
        implements HomePart {
    private static final int LOOKED_AT = 20;

    @Override
    public List<ToDo> toDo(Actor actor, LocalDate today) {
        if (!Access.edits(actor)) {
            return List.of();
        }
        return imports.all(actor, null, LOOKED_AT).stream()
                .filter(file -> file.is("mapping", "checked", "failed"))
                .map(WorkforceAtHome::toDo)
                .toList();
    }

    private static ToDo toDo(Import file) {
        return switch (file.status()) {
            case "checked" ->
                    toDo(
                            file,
                            file.isEdit() ? "Save the " : "Save the staff file ",
                            "%d new, %d changed, %d rejected"
                                    .formatted(file.accepted(), file.changed(), file.rejected()),
                            "Check " + file.word());
            case "failed" ->
                    toDo(
                            file,
                            file.isEdit()
                                    ? "Try again with the "
                                    : "Try again with the staff file ",
                            "It could not be finished",
                            "Try again");
            default ->
                    toDo(
                            file,
                            "Match the columns of the staff file ",
                            "Shown at " + Words.date(file.asAt()),
                            "Match columns");
        };
    }

    private static String name(Import file) {
        var name = file.fileName();
        return file.isEdit()
                ? name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1)
                : name;
    }

    private static ToDo toDo(Import file, String what, String note, String action) {
        return new ToDo(what + name(file), "Workforce", note, null, action, "imports/" + file.id());
    }

    @Override
    public List<Figure> figures(Actor actor, LocalDate today) {
        if (!Access.reads(actor) || database.in(actor.trust(), CountQueries::people) == 0) {
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        var people = value(actor, Measure.HEADCOUNT, today);
        var before = value(actor, Measure.HEADCOUNT, today.minusYears(1));
        if (people != null && before != null) {
            var note = Words.change(people.subtract(before).longValue()) + " in a year";
            figures.add(new Figure("Headcount", people.toPlainString(), note, "growth"));
        }
        var wte = value(actor, Measure.WTE, today);
        if (wte != null) {
            figures.add(new Figure("WTE in post", Words.wte(wte), "today", "growth"));
        }
        return figures;
    }

    private @Nullable BigDecimal value(Actor actor, Measure measure, LocalDate day) {
        return measures.figure(actor, measure, day, null, Slice.WHOLE).value();
    }
}
