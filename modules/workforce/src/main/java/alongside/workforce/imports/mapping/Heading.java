package alongside.workforce.imports.mapping;

import alongside.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The heading of a column: how it is written, compared, and recognised as private. */
public final class Heading {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PRIVATE =
            Pattern.compile(
                    "\\b(national insurance|ni (number|no)|nino|date of birth|dob|birth|nhs (number|no)"
                            + "|ethnic\\w*|race|disab\\w*|religio\\w*|belief|sexual\\w*|gender|sex"
                            + "|marital|nationality|pregnan\\w*|sickness|home address|address"
                            + "|post ?code|telephone|phone|mobile|bank account|account number"
                            + "|sort code|next of kin|salary|diagnos\\w*)\\b");

    private Heading() {}

    /** Lower case, single spaces, letters and digits only, so that spellings compare equal. */
    public static String plain(String heading) {
        var text = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return OTHER.matcher(text).replaceAll(" ").strip();
    }

    /** Whether a column holds what this service never keeps, such as a date of birth. */
    public static boolean neverKept(String heading) {
        return PRIVATE.matcher(plain(heading)).find();
    }

    /** The headings as shown: trimmed, with a name for a column that has none. */
    public static List<String> shown(List<String> cells) {
        var shown = new ArrayList<String>(cells.size());
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < cells.size(); i++) {
            var text = Text.clean(cells.get(i));
            var heading = text.isEmpty() ? "Column " + (i + 1) : text;
            var earlier = seen.putIfAbsent(plain(heading), i + 1);
            if (earlier != null) {
                throw Refusal.invalid(
                        "file",
                        "Columns %d and %d are both called ‘%s’. Give each its own heading."
                                .formatted(earlier, i + 1, heading));
            }
            shown.add(heading);
        }
        return shown;
    }

    /** The same for files with the same headings in the same order, however they are spelt. */
    public static String signature(List<String> headings) {
        var text = headings.stream().map(Heading::plain).collect(Collectors.joining("|"));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
