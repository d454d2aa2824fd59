package alongside.forums;

import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import java.util.UUID;

/** Where things of the forums are, and what stands around every page of theirs. */
public final class Places {
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

    public static Link home() {
        return Link.of("Home", "/home");
    }

    public static Link forums() {
        return Link.of("Forums", "/forums");
    }
}
