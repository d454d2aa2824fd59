package alongside.portal.ui.card;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A box of its own, which can be a link as a whole. */
public record Card(
        @Nullable String heading,
        @Nullable String href,
        @Nullable String description,
        @Nullable Content content,
        String classes,
        @Nullable String size) {

    public static Card of(@Nullable String heading) {
        return new Card(heading, null, null, null, "nhsuk-card", null);
    }

    public Card description(String description) {
        return new Card(heading, href, description, content, classes, size);
    }

    public Card content(Content content) {
        return new Card(heading, href, description, content, classes, size);
    }

    /** The heading is a link. */
    public Card link(String href) {
        return new Card(heading, href, description, content, classes, size);
    }

    /** The whole card is a link. */
    public Card clickable(String href) {
        return new Card(
                heading, href, description, content, classes + " nhsuk-card--clickable", size);
    }

    public Card secondary() {
        return new Card(
                heading, href, description, content, classes + " nhsuk-card--secondary", size);
    }

    public Card feature() {
        return new Card(
                heading, href, description, content, classes + " nhsuk-card--feature", size);
    }

    /** The size of the heading: s, m, l or xl. */
    public Card size(String size) {
        return new Card(heading, href, description, content, classes, size);
    }

    public String headingClasses() {
        return size == null ? "nhsuk-card__heading" : "nhsuk-card__heading nhsuk-heading-" + size;
    }
}
