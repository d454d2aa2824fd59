package alongside.portal;

import java.util.List;

/**
 * One link of the primary navigation. Items are shown in ascending order of {@code position}.
 *
 * @param parts addresses that belong to the item although they do not lie below its own
 */
public record NavigationItem(int position, String label, String href, List<String> parts) {
    public NavigationItem {
        parts = List.copyOf(parts);
    }

    public NavigationItem(int position, String label, String href) {
        this(position, label, href, List.of());
    }

    boolean holds(String address) {
        return href.equals(address) || parts.contains(address);
    }
}
