package alongside.forums.notifications;

import alongside.forums.Places;
import alongside.forums.topics.Topics;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Following and muting beside a topic. */
public final class FollowingPages implements HttpService {
    private final Following following;
    private final Topics topics;

    public FollowingPages(Following following, Topics topics) {
        this.following = following;
        this.topics = topics;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/{forum}/topics/{topic}/following", this::set);
    }

    private void set(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var how =
                switch (Form.of(request).text("how")) {
                    case "follow" -> Followed.FOLLOW;
                    case "mute" -> Followed.MUTE;
                    default -> Followed.NEITHER;
                };
        var id = Ids.inPath(request, "topic");
        var topic = topics.find(visit.actor(), id, visit.now()).topic();
        if (!topic.forum().equals(Ids.inPath(request, "forum"))) {
            throw Refusal.notFound();
        }
        following.set(visit.actor(), id, how, visit.now());
        Pages.goTo(response, Places.topic(topic.forum(), id) + "#you");
    }
}
