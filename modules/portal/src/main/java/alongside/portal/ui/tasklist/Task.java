package alongside.portal.ui.tasklist;

import alongside.portal.ui.tag.Tag;
import org.jspecify.annotations.Nullable;

/** A task. Its hint is the evidence for its state. Without a link it cannot be opened yet. */
public record Task(String name, @Nullable String href, @Nullable String hint, Tag status) {

    public static Task of(String name, String href, Tag status) {
        return new Task(name, href, null, status);
    }

    public static Task waiting(String name, String hint) {
        return new Task(name, null, hint, Tag.cannotStart());
    }

    public Task hint(String hint) {
        return new Task(name, href, hint, status);
    }
}
