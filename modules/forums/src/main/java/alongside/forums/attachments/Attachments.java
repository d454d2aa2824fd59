package alongside.forums.attachments;

import alongside.forums.posts.Post;
import alongside.forums.posts.Posts;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files at posts: added by the author of a post, taken by whoever can see it. */
public final class Attachments {
    /** Bytes of one file. */
    static final int LARGEST = 10_000_000;

    private static final int MOST = 5;
    private static final String KINDS =
            "Choose a PDF, Word, Excel, PowerPoint or OpenDocument file without macros, a JPEG or"
                    + " PNG picture, or plain text";

    private final ForumDatabase database;
    private volatile Scanner scanner;

    public Attachments(ForumDatabase database, Scanner scanner) {
        this.database = database;
        this.scanner = scanner;
    }

    /** From now on. */
    public void scanWith(Scanner scanner) {
        this.scanner = scanner;
    }

    /** What somebody takes. */
    static final class Taken {
        private final Attachment attachment;
        private final byte[] content;

        private Taken(Attachment attachment, byte[] content) {
            this.attachment = attachment;
            this.content = content;
        }

        Attachment attachment() {
            return attachment;
        }

        byte[] content() {
            return content;
        }
    }

    /** Whether files are looked at before anybody can take them. */
    public boolean scans() {
        return scanner.configured();
    }

    /** By post, of posts that the actor was shown. */
    public Map<UUID, List<Attachment>> of(List<UUID> posts) {
        return database.in(db ->
                AttachmentQueries.of(db, posts).stream()
                        .collect(Collectors.groupingBy(Attachment::post)));
    }

    List<Attachment> all(Actor actor, UUID post, Instant now) {
        return database.in(db -> {
            seen(db, actor, post, now);
            return AttachmentQueries.of(db, List.of(post));
        });
    }

    private static Post seen(Db db, Actor actor, UUID post, Instant now) {
        var seen = Posts.find(db, actor, post, now);
        if (seen.deleted()) {
            throw Refusal.notFound();
        }
        return seen;
    }

    Attachment add(Actor actor, UUID post, String sentName, byte[] sent, Instant now) {
        // What is refused anyway is not sent to the scanner, which takes its time.
        database.in(db -> requireAuthor(db, actor, post, now));
        var name = FileName.clean(sentName);
        var kind = FileKind.ofName(name).orElseThrow(() -> Refusal.invalid("file", KINDS));
        if (sent.length == 0) {
            throw Refusal.invalid("file", "The file is empty. Choose another one");
        }
        if (sent.length > LARGEST) {
            throw Refusal.invalid("file", "The file is larger than 10 MB. Choose a smaller one");
        }
        if (!kind.holds(sent)) {
            throw Refusal.invalid("file", KINDS);
        }
        var state = scanner.look(sent);
        if (state == Attachment.State.INFECTED) {
            throw Refusal.invalid("file", "A virus was found in this file, so it was not added");
        }
        var content = Pictures.plain(kind, sent);
        return database.in(db -> {
            requireAuthor(db, actor, post, now);
            var at = now.atOffset(ZoneOffset.UTC);
            var id = AttachmentQueries.insert(db, post, name, kind, content, state, at);
            Audit.write(db, actor, "file added", "post " + post, null, null);
            return AttachmentQueries.find(db, id).orElseThrow();
        });
    }

    private static Post requireAuthor(Db db, Actor actor, UUID post, Instant now) {
        var seen = seen(db, actor, post, now);
        Posts.standing(db, actor, post, now).requireWriter();
        if (!seen.mine()) {
            throw Refusal.forbidden("Only who wrote this can add files to it or take them away.");
        }
        if (!seen.changeable(now)) {
            throw Refusal.conflict("A post can be changed for 24 hours. Add a reply instead.");
        }
        if (AttachmentQueries.of(db, List.of(post)).size() >= MOST) {
            throw Refusal.conflict("A post can have 5 files. Add a reply with the others.");
        }
        return seen;
    }

    /** Refused while it is being checked, and wherever the post is not there for the actor. */
    Taken take(Actor actor, UUID id, Instant now) {
        return database.in(db -> {
            var found = AttachmentQueries.find(db, id).orElseThrow(Refusal::notFound);
            seen(db, actor, found.post(), now);
            if (!found.ready()) {
                throw Refusal.conflict("This file is being checked for viruses. Try again later.");
            }
            return new Taken(found, AttachmentQueries.content(db, id));
        });
    }

    /** Where a file was. */
    record Removed(UUID forum, Post post) {}

    /** By who wrote the post, at any time. */
    Removed remove(Actor actor, UUID id, Instant now) {
        return database.in(db -> {
            var found = AttachmentQueries.find(db, id).orElseThrow(Refusal::notFound);
            var post = seen(db, actor, found.post(), now);
            var standing = Posts.standing(db, actor, found.post(), now).requireMember();
            if (!post.mine()) {
                throw Refusal.forbidden(
                        "Only who wrote this can add files to it or take them away.");
            }
            AttachmentQueries.delete(db, id);
            Audit.write(db, actor, "file removed", "post " + found.post(), null, null);
            return new Removed(standing.forum().id(), post);
        });
    }

    /** Asks the scanner again about files that it has not answered for. */
    public void check() {
        for (var id : database.in(AttachmentQueries::checking)) {
            var content = database.in(db -> AttachmentQueries.content(db, id));
            var state = scanner.look(content);
            if (state == Attachment.State.CHECKING) {
                return;
            }
            database.in(db -> AttachmentQueries.checked(db, id, state));
        }
    }

    /** Forgets files of posts that were deleted and cannot be brought back any more. */
    public void purge(Instant now) {
        var before = now.minus(Post.UNDO).atOffset(ZoneOffset.UTC);
        database.in(db -> AttachmentQueries.purge(db, before));
    }
}
