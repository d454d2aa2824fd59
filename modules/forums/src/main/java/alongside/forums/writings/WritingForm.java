package alongside.forums.writings;

import alongside.forums.Places;
import alongside.portal.Form;
import alongside.portal.Ids;
import alongside.portal.Visit;
import io.helidon.webserver.http.ServerRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages where people write do with drafts: fill the form, keep it, clear it away. */
public final class WritingForm {
    private static final String ID = "draft_id";
    private static final String VERSION = "draft_version";

    private final Writings writings;

    public WritingForm(Writings writings) {
        this.writings = writings;
    }

    /** The drafts of a reply; the one that the address asks for fills the form, or the newest. */
    public WritingBar reply(ServerRequest request, UUID forum, UUID topic) {
        var address = Places.topic(forum, topic);
        return bar(request, topic, address, address + "/drafts");
    }

    /** The drafts of a new topic. */
    public WritingBar topic(ServerRequest request, UUID forum) {
        var address = Places.forum(forum) + "/topics/new";
        return bar(request, forum, address, Places.forum(forum) + "/topics/drafts");
    }

    private WritingBar bar(ServerRequest request, UUID place, String address, String action) {
        var visit = Visit.of(request);
        var all = writings.of(visit.actor(), place, visit.now());
        var sent = Ids.of(Form.of(request).text(ID));
        if (sent != null) {
            return WritingBar.again(visit.csrf(), visit.now(), address, action, all, sent);
        }
        var asked = Ids.of(request.query().first("draft").orElse(""));
        return WritingBar.opened(visit.csrf(), visit.now(), address, action, all, asked);
    }

    /** The form was posted, so its draft is not needed any more. Those of other tabs stay. */
    public void posted(ServerRequest request) {
        var id = Ids.of(Form.of(request).text(ID));
        if (id != null) {
            writings.remove(Visit.of(request).actor(), id);
        }
    }

    /** Keeps what the form holds. */
    Writings.Kept keep(ServerRequest request, UUID forum, @Nullable UUID topic) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var id = Ids.of(form.text(ID));
        var version = form.text(VERSION);
        var reply = form.text("reply_to");
        var draft =
                new WritingDraft(
                        topic,
                        forum,
                        form.text("title"),
                        form.text("kind"),
                        form.text("body"),
                        reply.matches("[1-9][0-9]{0,8}") ? Integer.valueOf(reply) : null,
                        form.has("unnamed"));
        return writings.keep(
                visit.actor(),
                id == null ? UUID.randomUUID() : id,
                version.matches("[0-9]{1,9}") ? Long.parseLong(version) : 0,
                draft,
                visit.now());
    }
}
