package alongside.portal.ui.field;

import org.jspecify.annotations.Nullable;

/** The options that every form field has, given once. */
public interface Labelled<T> {
    Field field();

    T with(Field field);

    /** The id, where it is not the name. */
    default T id(String id) {
        return with(field().id(id));
    }

    default T hint(@Nullable String hint) {
        return with(field().hint(hint));
    }

    default T error(@Nullable String error) {
        return with(field().error(error));
    }

    /** The size of the label or legend: s, m, l or xl. */
    default T size(String size) {
        return with(field().size(size));
    }

    /** Makes the label or legend the h1 of the page. */
    default T heading() {
        return with(field().asHeading());
    }

    /** Keeps the label for screen readers only. */
    default T hiddenLabel() {
        return with(field().asHidden());
    }
}
