package alongside.portal;

/** One link of the primary navigation. Items are shown in ascending order of {@code position}. */
public record NavigationItem(int position, String label, String href) {}
