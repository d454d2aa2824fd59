package alongside.comparison.taxonomy;

import alongside.comparison.policy.RoleLevel;
import alongside.comparison.policy.Taxonomy;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Version;
import alongside.portal.Visit;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The national levels of a Trust's roles as JSON. */
public final class RoleLevelApi implements HttpService {
    private final RoleLevels levels;

    public RoleLevelApi(RoleLevels levels) {
        this.levels = levels;
    }

    record Answer(int taxonomy, List<Level> levels, int unmapped, List<LevelOfRole> roles) {
        static Answer of(Mapping mapping) {
            return new Answer(
                    Taxonomy.VERSION,
                    Arrays.stream(RoleLevel.values())
                            .map(level -> new Level(level.key(), level.label()))
                            .toList(),
                    mapping.unmapped().size(),
                    mapping.roles());
        }
    }

    record Level(String key, String label) {}

    record One(@JsonProperty(required = true) UUID roleId, @Nullable String level) {}

    record Draft(@JsonProperty(required = true) List<One> roles) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).put("/", this::save);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, levels.of(Visit.of(request).actor()));
    }

    private void save(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, Draft.class);
        var version = Version.expected(request);
        send(response, levels.save(Visit.of(request).actor(), parsed(draft), version));
    }

    private static Map<UUID, @Nullable RoleLevel> parsed(Draft draft) {
        var all = new LinkedHashMap<UUID, @Nullable RoleLevel>();
        for (var one : draft.roles()) {
            var key = one.level();
            all.put(
                    one.roleId(),
                    key == null
                            ? null
                            : RoleLevel.of(key)
                                    .orElseThrow(() ->
                                            Refusal.invalid(
                                                    "level", "There is no level " + key + ".")));
        }
        return all;
    }

    private static void send(ServerResponse response, Mapping mapping) {
        Version.send(response, mapping.version(), Answer.of(mapping));
    }
}
