package alongside.forums;

import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import java.util.UUID;

/** Where things of the forums are, and what stands around every page of theirs. */
public final class Places {
    /** How many posts stand on one page of a topic. */
    public static final int POSTS = 50;

    private Places() {}

    public static Page page(Visit visit, String title) {
        return Pages.page(visit, title).trust("Professional forums", "/forums");
    }

    public static String forum(UUID forum) {
        return "/forums/" + forum;
    }

    public static String topic(UUID forum, UUID topic) {
        return forum(forum) + "/topics/" + topic;
    }

    public static String meeting(UUID forum, UUID meeting) {
        return forum(forum) + "/meetings/" + meeting;
    }

    /** Where a post of a topic stands. */
    public static String post(UUID forum, UUID topic, int number) {
        var page = (number - 1) / POSTS + 1;
        return topic(forum, topic) + (page > 1 ? "?page=" + page : "") + "#p" + number;
    }

    public static Link home() {
        return Link.of("Home", "/home");
    }

    public static Link forums() {
        return Link.of("Forums", "/forums");
    }
}
