package alongside.workforce.imports;

import alongside.portal.ui.tag.Tag;

/** The status of an import in words. */
public final class StatusWords {
    private StatusWords() {}

    static String of(Import of) {
        if (of.reversing()) {
            return "Undoing";
        }
        return switch (of.status()) {
            case "uploaded", "mapping" -> "Match columns";
            case "checking" -> "Checking";
            case "checked" -> "Ready to save";
            case "committing" -> "Saving";
            case "committed" -> "Saved";
            case "reversed" -> "Undone";
            default -> "Failed";
        };
    }

    public static Tag tag(Import of) {
        return Tag.of(of(of)).colour(of.busy() ? "blue" : colour(of.status()));
    }

    private static String colour(String status) {
        return switch (status) {
            case "mapping", "checked" -> "yellow";
            case "committed" -> "green";
            case "reversed" -> "grey";
            default -> "red";
        };
    }
}
