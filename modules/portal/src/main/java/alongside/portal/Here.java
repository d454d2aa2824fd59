package alongside.portal;

import java.util.Collection;
import java.util.Comparator;

/** Which link of a navigation leads to where the visitor is. */
final class Here {
    private Here() {}

    /** The longest that the address is or lies below; empty if none. */
    static String among(Collection<String> hrefs, String address) {
        return hrefs.stream()
                .filter(href -> href.equals(address) || below(href, address, hrefs))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Everything of a Trust lies below its home, which is no reason to mark Home. */
    private static boolean below(String href, String address, Collection<String> hrefs) {
        var isHome = hrefs.stream().anyMatch(other -> other.startsWith(href + "/"));
        return !isHome && address.startsWith(href + "/");
    }
}
