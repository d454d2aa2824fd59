package alongside.tenants.provisioning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A Trust's place in addresses, made from its name. */
final class Slug {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;
    private static final Set<String> RESERVED =
            Set.of(
                    "public",
                    "pg-temp",
                    "api",
                    "operator",
                    "national",
                    "register",
                    "trusts",
                    "forums",
                    "my",
                    "t",
                    "assets",
                    "log-in",
                    "logout",
                    "admin",
                    "alongside",
                    "openapi",
                    "observe",
                    "new");

    private Slug() {}

    static String of(String name) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replace("&", " and ")
                        .replaceAll("['\u2019]", "")
                        .replaceAll("\\bnhs( foundation)? trust\\b", " ")
                        .replaceAll("[^a-z0-9]+", "-");
        var slug = cut(plain.replaceAll("^[-0-9]+|-+$", ""));
        return isAllowed(slug) ? slug : cut("trust-" + slug).replaceAll("-+$", "");
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        var end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }

    static boolean isAllowed(String slug) {
        return FORM.matcher(slug).matches()
                && slug.length() <= LONGEST + 4
                && !RESERVED.contains(slug)
                && !slug.startsWith("pg-");
    }
}
