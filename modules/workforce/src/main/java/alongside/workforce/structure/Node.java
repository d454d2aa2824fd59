package alongside.workforce.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post in the reporting structure, with the posts that report to it.
 *
 * @param title what the post is, in one line
 * @param holders who is in it, with commas; null if it is vacant
 * @param above the post that it reports to, in one line; null at the top
 * @param level 1 at the top
 */
public record Node(
        UUID id,
        String title,
        @Nullable String holders,
        @Nullable String above,
        int level,
        List<Node> below) {

    /** Who holds it, or that nobody does. */
    public String held() {
        return holders == null ? "vacant" : holders;
    }

    /** This post, and all below it, each before those that report to it. */
    public List<Node> flat() {
        var all = new ArrayList<Node>();
        all.add(this);
        below.forEach(node -> all.addAll(node.flat()));
        return all;
    }
}
