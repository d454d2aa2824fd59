package alongside.portal.openapi;

import alongside.portal.Audience;
import alongside.portal.Route;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** Adds to an operation what is true of every route of its kind, so that nobody writes it twice. */
final class Completion {
    /** By which an operation says that sending it twice changes nothing, so it has no version. */
    private static final String UNCONDITIONAL = "x-unconditional";

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private Completion() {}

    static void complete(ObjectNode operation, String path, Route route) {
        var parameters = operation.withArray("parameters");
        var inPath = PARAMETER.matcher(path);
        for (int place = 0; inPath.find(); place++) {
            inPath(parameters, place, inPath.group(1));
        }
        var versioned =
                (route.method().equals("PATCH") || route.method().equals("PUT"))
                        && !operation.path(UNCONDITIONAL).asBoolean();
        operation.remove(UNCONDITIONAL);
        if (route.method().equals("POST")) {
            refer(parameters, "idempotency_key");
        } else if (versioned) {
            refer(parameters, "if_match");
            response(operation.withObject("responses"), "412", "stale");
            response(operation.withObject("responses"), "428", "version_needed");
        }
        responses(operation, path, route);
        if (route.audience() == Audience.OPEN) {
            operation.putArray("security");
        }
    }

    private static void inPath(ArrayNode parameters, int place, String name) {
        for (var parameter : parameters) {
            if (parameter.path("name").asText().equals(name)
                    || parameter.path("$ref").asText().endsWith("/" + name)) {
                return;
            }
        }
        if (name.equals("trust")) {
            parameters.insertObject(place).put("$ref", "#/components/parameters/trust");
            return;
        }
        var parameter = parameters.insertObject(place);
        parameter.put("name", name).put("in", "path").put("required", true);
        parameter.put("description", "Which one, by its " + name + ".");
        parameter.putObject("schema").put("type", "string");
    }

    private static void responses(ObjectNode operation, String path, Route route) {
        var responses = operation.withObject("responses");
        var changes = !route.method().equals("GET");
        if (route.audience() != Audience.OPEN) {
            response(responses, "401", "unauthorized");
        }
        if (route.audience() == Audience.TRUST || route.audience() == Audience.SIGNED_IN) {
            response(responses, "403", "forbidden");
        }
        if (path.contains("{")
                || route.audience() == Audience.OPERATOR
                || route.audience() == Audience.NATIONAL) {
            response(responses, "404", "not_found");
        }
        if (changes) {
            response(responses, "409", "conflict");
        }
        if (operation.has("requestBody")) {
            response(responses, "400", "bad_request");
            response(responses, "413", "too_large");
            response(responses, "415", "not_json");
        }
        response(responses, "422", "invalid");
        response(responses, "429", "too_many");
        response(responses, "503", "busy");
    }

    private static void response(ObjectNode responses, String status, String name) {
        if (!responses.has(status)) {
            responses.putObject(status).put("$ref", "#/components/responses/" + name);
        }
    }

    private static void refer(ArrayNode parameters, String name) {
        parameters.addObject().put("$ref", "#/components/parameters/" + name);
    }
}
