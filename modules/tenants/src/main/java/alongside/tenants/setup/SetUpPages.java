package alongside.tenants.setup;

import alongside.kernel.TrustId;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.tag.Tag;
import alongside.portal.ui.tasklist.Task;
import alongside.portal.ui.tasklist.TaskList;
import alongside.tenants.Paths;
import alongside.tenants.SetUpTask;
import alongside.tenants.Trust;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The set-up list as a page. */
public final class SetUpPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final SetUp setUp;
    private final Function<TrustId, Trust> trusts;

    public SetUpPages(SetUp setUp, Function<TrustId, Trust> trusts) {
        this.setUp = setUp;
        this.trusts = trusts;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var steps = setUp.steps(visit.actor());
        var page =
                Pages.page(visit, "Set up Alongside for your Trust")
                        .fullWidth()
                        .breadcrumbs(Paths.home(visit));
        var trust = trusts.apply(visit.trust().id());
        Pages.send(response, VIEWS.setupShow(page, visit, steps, groups(visit, steps), trust));
    }

    private static List<Group> groups(Visit visit, List<Step> steps) {
        var groups = new ArrayList<Group>();
        for (var phase : SetUpTask.Phase.values()) {
            var tasks =
                    steps.stream()
                            .filter(step -> step.task().phase() == phase)
                            .map(step -> task(visit, step))
                            .toList();
            if (!tasks.isEmpty()) {
                var prefix = phase.name().toLowerCase(Locale.ROOT);
                groups.add(new Group(phase.label(), TaskList.of(prefix, tasks)));
            }
        }
        return groups;
    }

    private static Task task(Visit visit, Step step) {
        var task = step.task();
        if (!step.canStart()) {
            return Task.waiting(task.name(), "You can start when " + task.condition());
        }
        return Task.of(task.name(), visit.path(task.path()), tag(step.evidence().state()))
                .hint(step.evidence().hint());
    }

    private static Tag tag(SetUpTask.State state) {
        return switch (state) {
            case NOT_STARTED -> Tag.notStarted();
            case IN_PROGRESS -> Tag.inProgress();
            case COMPLETED -> Tag.completed();
        };
    }

    /** One phase with its tasks. */
    public record Group(String heading, TaskList tasks) {}
}
