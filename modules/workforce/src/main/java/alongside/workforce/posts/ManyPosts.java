package alongside.workforce.posts;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.workforce.register.Places;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same changes for many posts, each by the rules of the form for one. */
public final class ManyPosts {
    private static final String ANOTHER =
            "Somebody is or was in this post. Another %s is another post";

    private ManyPosts() {}

    /** The ids of a selection, in its order. */
    public static List<UUID> ids(Db db, Selection selection) {
        var ids = new ArrayList<UUID>();
        PostQueries.each(db, selection, post -> ids.add(post.id()));
        return ids;
    }

    /** Whether all of them are posts of the Trust. */
    public static boolean exist(Db db, Collection<UUID> ids) {
        return PostFacts.of(db, ids).size() == ids.size();
    }

    /** What is wrong with new values whatever the post. */
    public static Map<String, String> faults(Map<String, String> changes) {
        var faults = new LinkedHashMap<>(PostFaults.of(changes));
        faults.keySet().retainAll(changes.keySet());
        return faults;
    }

    /** The id of the partner of this name, which is added if nobody named it before. */
    public static UUID employer(Db db, Actor actor, String name) {
        return UUID.fromString(Employers.named(db, actor, name));
    }

    /** What the changes would make of each of these posts, in their order. */
    public static List<JudgedPost> judged(
            Db db, List<UUID> ids, Map<String, String> changes, LocalDate today) {
        var everything = new Selection(today, State.ALL, "", Slice.WHOLE, Sort.NAME);
        var posts = new HashMap<UUID, Post>();
        PostQueries.each(db, everything, post -> posts.put(post.id(), post));
        var facts = PostFacts.of(db, ids);
        return ids.stream()
                .map(id -> judged(db, id, posts.get(id), facts.get(id), changes))
                .toList();
    }

    private static JudgedPost judged(
            Db db,
            UUID id,
            @Nullable Post old,
            @Nullable PostFacts facts,
            Map<String, String> changes) {
        if (old == null || facts == null) {
            var gone = Map.of("", "This post is no longer in the register");
            return new JudgedPost(id, null, List.of(), gone);
        }
        var faults = new LinkedHashMap<String, String>();
        var changed = changes(old, changes);
        if (changed.isEmpty()) {
            return new JudgedPost(id, old, changed, faults);
        }
        used(facts, changed, faults);
        try {
            check(db, old, facts, changes, changed);
        } catch (Refusal.Invalid e) {
            e.fields().forEach(faults::putIfAbsent);
        }
        return new JudgedPost(id, old, changed, faults);
    }

    private static void check(
            Db db,
            Post old,
            PostFacts facts,
            Map<String, String> changes,
            List<JudgedPost.Change> changed) {
        var moves = isChanged(changed, PostField.TEAM_ID);
        var sent = new HashMap<>(changes);
        if (moves) {
            // The locality follows the team, unless the post has one of its own.
            sent.put("locality_id", PostDraft.text(facts.locality()));
        }
        var draft = PostDraft.of(old, sent).checked();
        if (moves) {
            Places.check(
                    db,
                    PostDraft.text(draft.roleId()),
                    PostDraft.text(draft.serviceId()),
                    draft.teamId(),
                    draft.localityId());
        }
        PostRules.check(db, draft, old.id());
    }

    /** Band and place of those who were in a post are what they were. */
    private static void used(
            PostFacts facts, List<JudgedPost.Change> changed, Map<String, String> faults) {
        for (var change : changed) {
            if (facts.used() && change.field() == PostField.BAND) {
                faults.put(PostField.BAND.key(), ANOTHER.formatted("band"));
            }
            if (change.field() == PostField.TEAM_ID) {
                if (facts.used()) {
                    faults.put(PostField.TEAM_ID.key(), ANOTHER.formatted("team"));
                } else if (facts.advertised() && change.after().isEmpty()) {
                    faults.put(
                            PostField.TEAM_ID.key(),
                            "Its vacancy is advertised, and that needs a team");
                }
            }
        }
    }

    private static boolean isChanged(List<JudgedPost.Change> changed, PostField field) {
        return changed.stream().anyMatch(change -> change.field() == field);
    }

    private static List<JudgedPost.Change> changes(Post post, Map<String, String> changes) {
        var old = PostDraft.of(post).fields();
        var changed = new ArrayList<JudgedPost.Change>();
        for (var field : PostField.values()) {
            var after = changes.get(field.key());
            var before = old.getOrDefault(field.key(), "");
            if (after != null && !same(field, before, after)) {
                changed.add(new JudgedPost.Change(field, before, after));
            }
        }
        return changed;
    }

    private static boolean same(PostField field, String before, String after) {
        return switch (field) {
            case FUNDED_HOURS ->
                    (before.isEmpty() || after.isEmpty())
                            ? before.equals(after)
                            : new BigDecimal(before).compareTo(new BigDecimal(after)) == 0;
            // A partner is known by its name, however it is written.
            case EMPLOYER -> before.equalsIgnoreCase(after);
            default -> before.equals(after);
        };
    }
}
