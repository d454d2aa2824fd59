package alongside.workforce.careers;

import alongside.portal.Visit;
import alongside.workforce.history.FieldChange;
import alongside.workforce.pathways.Pathway;
import alongside.workforce.people.Person;
import java.util.ArrayList;
import java.util.List;

/** A person's career page. */
public record CareerView(
        Visit visit,
        Person person,
        List<Career> careers,
        List<FieldChange> history,
        List<Pathway> open,
        boolean mayRecord,
        CareerForm form) {

    static String path(Visit visit, Person person, Object... segments) {
        var all = new ArrayList<Object>(List.of("people", person.id(), "careers"));
        all.addAll(List.of(segments));
        return visit.path(all.toArray());
    }

    public String path(Object... segments) {
        return path(visit, person, segments);
    }

    /** Live pathways that the person is not on. */
    public List<Pathway> choices() {
        return open.stream()
                .filter(p -> careers.stream().noneMatch(c -> c.pathway().id().equals(p.id())))
                .toList();
    }
}
