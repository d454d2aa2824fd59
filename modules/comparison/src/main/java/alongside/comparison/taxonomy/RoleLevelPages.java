package alongside.comparison.taxonomy;

import alongside.comparison.policy.RoleLevel;
import alongside.comparison.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form with every role of a Trust and its national level. */
public final class RoleLevelPages implements HttpService {
    private static final String FIELD = "level-";

    private final RoleLevels levels;

    public RoleLevelPages(RoleLevels levels) {
        this.levels = levels;
    }

    /**
     * The page.
     *
     * @param chosen keys of levels by role, as they are saved or were typed
     */
    public record Shown(
            Visit visit,
            Mapping mapping,
            Map<UUID, String> chosen,
            boolean mayEdit,
            FormView form) {
        public String field(LevelOfRole role) {
            return FIELD + role.roleId();
        }

        public String value(LevelOfRole role) {
            return chosen.getOrDefault(role.roleId(), "");
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).post("/", this::save);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var mapping = levels.of(visit.actor());
        send(response, visit, mapping, saved(mapping), FormView.fresh(mapping.version()));
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var typed = typed(form);
        try {
            levels.save(visit.actor(), parsed(typed), FormView.version(form));
            Pages.goTo(response, visit.path("role-levels"));
        } catch (Refusal.Invalid e) {
            send(
                    response,
                    visit,
                    levels.of(visit.actor()),
                    typed,
                    FormView.wrong(FormView.version(form), e.fields()));
        } catch (Refusal.Stale e) {
            var mapping = levels.of(visit.actor());
            var now = FormView.changed(mapping.version(), differences(mapping, typed));
            send(response, visit, mapping, typed, now);
        }
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            Mapping mapping,
            Map<UUID, String> chosen,
            FormView form) {
        var mayEdit = RoleLevels.mayEdit(visit.actor());
        var page =
                Pages.page(visit, "National levels of your roles")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("National returns", visit.path("returns")));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .taxonomyLevels(page, new Shown(visit, mapping, chosen, mayEdit, form)));
    }

    private static Map<UUID, String> saved(Mapping mapping) {
        var all = new LinkedHashMap<UUID, String>();
        mapping.roles().forEach(role -> all.put(role.roleId(), key(role.level())));
        return all;
    }

    private static Map<UUID, String> typed(Form form) {
        var all = new LinkedHashMap<UUID, String>();
        for (var field : form.fields()) {
            var id = field.startsWith(FIELD) ? Ids.of(field.substring(FIELD.length())) : null;
            if (id != null) {
                all.put(id, form.text(field));
            }
        }
        return all;
    }

    private static Map<UUID, @Nullable RoleLevel> parsed(Map<UUID, String> typed) {
        var all = new LinkedHashMap<UUID, @Nullable RoleLevel>();
        var faults = new LinkedHashMap<String, String>();
        typed.forEach((role, key) -> {
            var level = RoleLevel.of(key);
            if (!key.isEmpty() && level.isEmpty()) {
                faults.put(FIELD + role, "Choose a level from the list");
            }
            all.put(role, level.orElse(null));
        });
        Refusal.ifAny(faults);
        return all;
    }

    private static Map<String, String> differences(Mapping saved, Map<UUID, String> typed) {
        return FormView.differing(
                saved.roles().stream()
                        .map(role ->
                                new String[] {
                                    role.name(),
                                    words(key(role.level())),
                                    words(typed.getOrDefault(role.roleId(), ""))
                                })
                        .toList());
    }

    private static String words(String key) {
        return RoleLevel.of(key).map(RoleLevel::label).orElse("No level");
    }

    private static String key(@Nullable RoleLevel level) {
        return level == null ? "" : level.key();
    }
}
