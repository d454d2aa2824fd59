package alongside.tenants;

import alongside.kernel.Refusal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a Trust calls a thing of its own, such as a service: how it is cleaned and compared. */
public final class Name {
    public static final int LONGEST = 100;

    // Nobody can see or type these, and they would make two equal names look different, or turn the
    // text after them round. Joiners stay: emoji and some scripts need them.
    private static final String INVISIBLE =
            "[\\p{Cc}\\u00AD\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]";

    private Name() {}

    /** Something that has a name already. */
    public interface Named {
        UUID id();

        String name();

        boolean open();
    }

    /** Composed, without invisible characters, each run of white space one space. */
    public static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return Normalizer.normalize(typed, Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll(INVISIBLE, "")
                .strip();
    }

    /** Adds what is wrong with a cleaned name, if anything is, under its field. */
    public static void check(String name, String field, String noun, Map<String, String> faults) {
        var start = "The name of the " + noun;
        if (name.replaceAll("\\p{Cf}", "").isBlank()) {
            faults.put(field, "Enter the name of the " + noun);
        } else if (name.codePointCount(0, name.length()) > LONGEST) {
            faults.put(field, start + " must be " + LONGEST + " characters or fewer");
        } else if (name.codePoints().anyMatch(Name::unstorable)) {
            faults.put(field, start + " has a character that cannot be stored. Type it again");
        }
    }

    /** Two names are the same if only case, spaces or the way their letters are coded differ. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Refuses a name that another thing has; the thing itself may keep its own. */
    public static void refuseTaken(
            String name, @Nullable UUID self, String noun, Collection<? extends Named> others) {
        for (var other : others) {
            if (!other.id().equals(self) && same(other.name(), name)) {
                var state = other.open() ? "" : "closed ";
                var remedy = other.open() ? "Use another name" : "Reopen it, or use another name";
                throw Refusal.invalid(
                        "name",
                        "There is already a %s%s called %s. %s"
                                .formatted(state, noun, other.name(), remedy));
            }
        }
    }

    private static String key(String name) {
        var folded = Normalizer.normalize(clean(name), Form.NFKC);
        return folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean unstorable(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
