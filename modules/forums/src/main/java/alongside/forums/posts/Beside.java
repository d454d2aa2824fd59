package alongside.forums.posts;

import alongside.forums.attachments.Attachment;
import alongside.forums.reactions.Mark;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What stands beside the words of the posts of a page.
 *
 * @param marks by post; without those at which nobody left anything
 * @param files by post; without those that have none
 */
public record Beside(Map<UUID, Mark> marks, Map<UUID, List<Attachment>> files) {
    public Beside {
        marks = Map.copyOf(marks);
        files = Map.copyOf(files);
    }

    public List<Attachment> files(Post post) {
        return files.getOrDefault(post.id(), List.of());
    }

    public Mark mark(Post post) {
        return marks.getOrDefault(post.id(), Mark.none(post.id()));
    }
}
