package alongside.workforce.savedviews;

import java.util.Arrays;
import java.util.Optional;

/** The lists whose filter and order can be saved, by the path of their page. */
public enum SavableList {
    PEOPLE("people", "People", ""),
    DUPLICATES("duplicates", "Possible duplicates", "reason show"),
    MERGES("merges", "Merged records", ""),
    LEAVING("leaving", "Leaving", "show"),
    ASSIGNMENTS("assignments", "Assignments", ""),
    POSTS("posts", "Posts", ""),
    VACANCIES("vacancies", "Vacancies", ""),
    EXPANSIONS("expansions", "Expansion plan", ""),
    PRECEPTORSHIPS("preceptorships", "Preceptorships", "status"),
    SUPERVISION("supervision", "Supervision", "kind status whose"),
    SESSIONS("supervision/sessions", "Sessions of supervision", "kind"),
    QUALIFICATIONS("qualifications", "Qualifications", "status type level"),
    PROTECTED_TIME("protected-time", "Protected time", "standing"),
    CORRECTIONS("corrections", "Corrections", "status");

    private final String path;
    private final String label;
    private final String own;

    SavableList(String path, String label, String own) {
        this.path = path;
        this.label = label;
        this.own = own;
    }

    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    /** The filters that only this list has. */
    String[] own() {
        return own.isEmpty() ? new String[0] : own.split(" ", -1);
    }

    public static Optional<SavableList> of(String path) {
        return Arrays.stream(values()).filter(list -> list.path.equals(path)).findFirst();
    }
}
