package alongside.forums.reactions;

import java.util.List;
import java.util.UUID;

/**
 * What was left at a post, as one reader sees it. Who left it is not told.
 *
 * @param said only the words that somebody left
 * @param bookmarked whether the reader keeps the post
 */
public record Mark(UUID post, List<Said> said, boolean bookmarked) {
    public Mark {
        said = List.copyOf(said);
    }

    /** How many left a word, and whether the reader did. */
    public record Said(Word word, int people, boolean mine) {}

    public static Mark none(UUID post) {
        return new Mark(post, List.of(), false);
    }

    public int people(Word word) {
        return said.stream()
                .filter(one -> one.word() == word)
                .mapToInt(Said::people)
                .findFirst()
                .orElse(0);
    }

    public boolean mine(Word word) {
        return said.stream().anyMatch(one -> one.word() == word && one.mine());
    }
}
