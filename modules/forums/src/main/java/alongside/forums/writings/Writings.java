package alongside.forums.writings;

import alongside.forums.forum.Standing;
import alongside.forums.topics.Topics;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Drafts, each read and written by the person who typed it and by nobody else. */
public final class Writings {
    private static final Duration KEPT_FOR = Duration.ofDays(90);
    private static final int MOST = 50;

    private final ForumDatabase database;

    public Writings(ForumDatabase database) {
        this.database = database;
    }

    /** A draft as it was kept, and whether its writer has others for the same place. */
    public record Kept(Writing writing, boolean others) {}

    /** The actor's own, the newest first. Of a place they cannot read any more, only the text. */
    public List<Writing> all(Actor actor, Instant now) {
        return database.in(db -> all(db, actor, now));
    }

    private static List<Writing> all(Db db, Actor actor, Instant now) {
        return WritingQueries.all(db, actor.person()).stream()
                .map(writing -> reads(db, actor, writing, now) ? writing : placeless(writing))
                .toList();
    }

    private static boolean reads(Db db, Actor actor, Writing writing, Instant now) {
        try {
            if (writing.topic() != null) {
                Topics.standing(db, actor, writing.topic(), now);
                return true;
            }
            return writing.forum() != null && Standing.in(db, writing.forum(), actor, now).reads();
        } catch (Refusal.NotFound e) {
            return false;
        }
    }

    private static Writing placeless(Writing writing) {
        return new Writing(
                writing.id(),
                null,
                null,
                "",
                writing.title(),
                writing.kind(),
                writing.body(),
                writing.replyTo(),
                writing.unnamed(),
                writing.savedAt(),
                writing.version());
    }

    /** The actor's own for one topic or, for a new topic, one forum; the newest first. */
    public List<Writing> of(Actor actor, UUID place, Instant now) {
        return all(actor, now).stream().filter(writing -> isFor(writing, place)).toList();
    }

    private static boolean isFor(Writing writing, UUID place) {
        var own = writing.topic() == null ? writing.forum() : writing.topic();
        return Objects.equals(own, place);
    }

    public Writing find(Actor actor, UUID id, Instant now) {
        return database.in(db -> find(db, actor, id, now));
    }

    private static Writing find(Db db, Actor actor, UUID id, Instant now) {
        return all(db, actor, now).stream()
                .filter(writing -> writing.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Keeps what was typed, beside what another tab or device kept since this version. */
    public Kept keep(Actor actor, UUID id, long version, WritingDraft draft, Instant now) {
        var checked = draft.checked();
        return database.in(db -> {
            var place = place(db, actor, draft, now);
            var at = now.atOffset(ZoneOffset.UTC);
            WritingQueries.forget(db, actor.person(), at.minus(KEPT_FOR));
            var own = id;
            if (!WritingQueries.update(db, actor.person(), id, place, version, checked, at)) {
                if (WritingQueries.all(db, actor.person()).size() >= MOST) {
                    throw Refusal.conflict("You have 50 drafts already. Delete one first.");
                }
                if (!WritingQueries.insert(db, actor.person(), id, place, checked, at)) {
                    own = UUID.randomUUID();
                    WritingQueries.insert(db, actor.person(), own, place, checked, at);
                }
            }
            var kept = find(db, actor, own, now);
            var others =
                    WritingQueries.all(db, actor.person()).stream()
                                    .filter(writing -> isFor(writing, place))
                                    .count()
                            > 1;
            return new Kept(kept, others);
        });
    }

    private static UUID place(Db db, Actor actor, WritingDraft draft, Instant now) {
        if (draft.topic() != null) {
            Topics.standing(db, actor, draft.topic(), now).requireMember();
            return draft.topic();
        }
        if (draft.forum() == null) {
            throw Refusal.invalid("topic", "Say which topic it answers, or which forum it is for");
        }
        Standing.in(db, draft.forum(), actor, now).requireMember();
        return draft.forum();
    }

    /** Changes one draft; what is not sent stays as it is. */
    public Writing change(Actor actor, UUID id, long version, WritingDraft draft, Instant now) {
        return database.in(db -> {
            var old = find(db, actor, id, now);
            var place = old.topic() == null ? old.forum() : old.topic();
            if (place == null) {
                throw Refusal.conflict("You can no longer write where this draft is for.");
            }
            var checked = draft.over(old).checked();
            var at = now.atOffset(ZoneOffset.UTC);
            if (!WritingQueries.update(db, actor.person(), id, place, version, checked, at)) {
                throw Refusal.stale();
            }
            return find(db, actor, id, now);
        });
    }

    /** Takes a draft away, because it was posted or its writer says so. Repeatable. */
    public void remove(Actor actor, UUID id) {
        database.in(db -> WritingQueries.delete(db, actor.person(), id));
    }
}
