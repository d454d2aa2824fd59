package alongside.workforce.imports;

import alongside.portal.ui.tag.Tag;

/** The status of an import in words. */
public final class StatusWords {
    private StatusWords() {}

    public static Tag tag(Import of) {
        return switch (of.status()) {
            case "uploaded", "mapping" -> Tag.of("Match columns").colour("yellow");
            case "checking" -> Tag.of("Checking").colour("blue");
            case "checked" -> Tag.of("Ready to save").colour("yellow");
            case "committing" -> Tag.of("Saving").colour("blue");
            case "committed" -> Tag.of("Saved").colour("green");
            case "reversed" -> Tag.of("Undone").colour("grey");
            default -> Tag.of("Failed").colour("red");
        };
    }
}
