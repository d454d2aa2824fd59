package alongside.tenants.teams;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What sort of team it is. A Trust may write a kind of its own instead of one of these. */
public final class Kind {
    public static final int LONGEST = 40;
    public static final String USUAL = "community";

    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("ward", "Ward");
        LABELS.put(USUAL, "Community");
        LABELS.put("crisis", "Crisis");
        LABELS.put("liaison", "Liaison");
        LABELS.put("rehabilitation", "Rehabilitation");
        LABELS.put("corporate", "Corporate");
    }

    private Kind() {}

    /** The kinds that come with Alongside, by key. */
    public static Map<String, String> labels() {
        return Collections.unmodifiableMap(LABELS);
    }

    /** The kind in words; a Trust's own kind is its own words. */
    public static String label(String kind) {
        return LABELS.getOrDefault(kind, kind);
    }

    /** The key of a kind written as its label, and any other text as it is. */
    static String of(String written) {
        return LABELS.entrySet().stream()
                .filter(e -> e.getValue().equalsIgnoreCase(written))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(written);
    }
}
