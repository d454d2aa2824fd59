package alongside.forums.attendance;

import alongside.portal.ui.Words;
import java.util.List;

/**
 * Who was in the room, in numbers.
 *
 * @param trusts those that people show, by name
 * @param hidden how many people do not show their Trust, or have none
 */
public record Room(long people, List<Present> trusts, long hidden) {
    /** People of one Trust. */
    public record Present(String trust, long people) {}

    /** 12 people from 4 Trusts */
    public String words() {
        var from = trusts.isEmpty() ? "" : " from " + Words.count(trusts.size(), "Trust");
        return hidden == 0 || trusts.isEmpty()
                ? Words.count(people, "person", "people") + from
                : Words.count(people - hidden, "person", "people")
                        + from
                        + ", and "
                        + Words.number(hidden)
                        + " whose Trust is not shown";
    }
}
