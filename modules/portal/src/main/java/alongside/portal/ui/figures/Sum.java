package alongside.portal.ui.figures;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Numbers that add up to a total, side by side. */
public record Sum(List<Term> terms, Term total) {
    public static Sum of(Term total, Term... terms) {
        return new Sum(List.of(terms), total.total());
    }

    /** As in: rows in the file 36. New 3, changed 5. */
    public String spoken() {
        return spoken(total) + ". " + terms.stream().map(Sum::spoken).collect(joining(", "));
    }

    private static String spoken(Term term) {
        return term.label() + " " + term.number();
    }
}
