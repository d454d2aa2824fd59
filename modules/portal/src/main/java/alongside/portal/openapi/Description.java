package alongside.portal.openapi;

import alongside.portal.Route;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The whole API as one OpenAPI 3.1 document.
 *
 * @param faults routes that nobody describes, and descriptions of routes that do not exist
 */
public record Description(ObjectNode document, List<String> faults) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    public Description {
        faults = List.copyOf(faults);
    }

    public static Description of(List<Route> routes) {
        var document = Fragments.base();
        Fragments.all().forEach(fragment -> merge(document, fragment));
        var faults = new ArrayList<String>();
        var described = described(document);
        var seen = new HashSet<String>();
        for (var route : routes) {
            if (!route.api()) {
                continue;
            }
            var path = route.path().substring(Route.API.length());
            var method = route.method().toLowerCase(Locale.ROOT);
            var operation = document.path("paths").path(path).path(method);
            if (operation instanceof ObjectNode node) {
                Completion.complete(node, path, route);
                seen.add(method + " " + path);
            } else {
                faults.add("Nobody describes " + method + " " + path);
            }
        }
        described.removeAll(seen);
        described.forEach(left -> faults.add("There is no route " + left));
        return new Description(document, faults);
    }

    private static void merge(ObjectNode into, ObjectNode fragment) {
        for (var entry : fragment.properties()) {
            var there = into.get(entry.getKey());
            if (there instanceof ObjectNode inner && entry.getValue() instanceof ObjectNode more) {
                merge(inner, more);
            } else if (there != null && there.isArray()) {
                entry.getValue().forEach(into.withArray(entry.getKey())::add);
            } else if (there != null) {
                throw new IllegalStateException("Described twice: " + entry.getKey());
            } else {
                into.set(entry.getKey(), entry.getValue());
            }
        }
    }

    private static Set<String> described(JsonNode document) {
        var all = new HashSet<String>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    all.add(operation.getKey() + " " + path.getKey());
                }
            }
        }
        return all;
    }
}
