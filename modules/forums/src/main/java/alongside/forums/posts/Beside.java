package alongside.forums.posts;

import alongside.forums.reactions.Mark;
import java.util.Map;
import java.util.UUID;

/**
 * What stands beside the words of the posts of a page.
 *
 * @param marks by post; without those at which nobody left anything
 */
public record Beside(Map<UUID, Mark> marks) {
    public Beside {
        marks = Map.copyOf(marks);
    }

    public Mark mark(Post post) {
        return marks.getOrDefault(post.id(), Mark.none(post.id()));
    }
}
