package alongside.workforce.structure;

import java.util.List;

/**
 * Who reports to whom.
 *
 * @param tops the posts that report to none, and that others report to
 * @param apart how many open posts are not part of it
 */
public record Structure(List<Node> tops, int apart) {
    public List<Node> flat() {
        return tops.stream().flatMap(top -> top.flat().stream()).toList();
    }
}
