package alongside.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A realm file with its placeholders filled in, the way Keycloak's own import does it. */
final class RealmFile {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{([A-Z][A-Z_]+)(?::([^}]*))?\\}");

    // What a realm that exists cannot take in one piece: each has its own place in the API.
    private static final List<String> APART =
            List.of(
                    "clients",
                    "users",
                    "clientScopes",
                    "components",
                    "defaultDefaultClientScopes",
                    "authenticationFlows",
                    "authenticatorConfig",
                    "requiredActions");

    private final String text;

    RealmFile(Path file, Map<String, String> values) {
        try {
            text = PLACEHOLDER.matcher(Files.readString(file)).replaceAll(m -> value(m, values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    /** Brings the settings and clients of a realm that exists to what the file says now. */
    void applyTo(AdminApi admin) {
        var realm = (ObjectNode) json();
        var clients = realm.path("clients");
        realm.remove(APART);
        admin.put("", realm);
        for (var client : clients) {
            var id = AdminApi.encoded(client.path("clientId").asText());
            var existing = (ObjectNode) admin.get("/clients?clientId=" + id).path(0);
            existing.setAll((ObjectNode) client);
            admin.put("/clients/" + existing.path("id").asText(), existing);
        }
    }

    JsonNode json() {
        try {
            return AdminApi.JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(java.util.regex.MatchResult found, Map<String, String> values) {
        var whole = found.group();
        var fallback = found.group(2) == null ? whole : found.group(2);
        return Matcher.quoteReplacement(values.getOrDefault(found.group(1), fallback));
    }
}
