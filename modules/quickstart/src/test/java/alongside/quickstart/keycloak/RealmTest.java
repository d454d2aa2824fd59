package alongside.quickstart.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.testing.Person;
import alongside.testing.SharedKeycloak;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "alongside-demo";
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void makesTokensForTheApiThatSayWhoAndByWhom() throws IOException {
        var id = SharedKeycloak.realm().add(person("token"), PASSWORD);
        var claims = claims(SharedKeycloak.realm().token("token@northmoor.example", PASSWORD));
        assertThat(claims.path("iss").asText()).isEqualTo(SharedKeycloak.server().realmUrl());
        assertThat(claims.path("aud").asText()).isEqualTo("alongside-api");
        assertThat(claims.path("azp").asText()).isEqualTo("alongside-cli");
        assertThat(claims.path("sub").asText()).isEqualTo(id);
        assertThat(claims.path("email").asText()).isEqualTo("token@northmoor.example");
        assertThat(claims.has("realm_access")).isFalse();
    }

    @Test
    void addsSomebodyWhoIsThereAlreadyOnlyOnce() {
        var realm = SharedKeycloak.realm();
        var first = realm.add(person("twice"), PASSWORD);
        assertThat(realm.add(person("twice"), "another password")).isEqualTo(first);
        assertThat(realm.token("twice@northmoor.example", PASSWORD)).isNotEmpty();
    }

    @Test
    void refusesAWrongPasswordHoweverOftenAScriptTries() {
        var realm = SharedKeycloak.realm();
        realm.add(person("typist"), PASSWORD);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> realm.token("typist@northmoor.example", "alongside-dem"))
                    .hasMessageContaining("invalid_grant");
        }
        assertThat(realm.token("typist@northmoor.example", PASSWORD)).isNotEmpty();
    }

    @Test
    void givesPortalNoTokenByPassword() throws Exception {
        SharedKeycloak.realm().add(person("direct"), PASSWORD);
        var form =
                "grant_type=password&client_id=alongside-portal&client_secret=demonstration-portal"
                        + "&username=direct@northmoor.example&password="
                        + PASSWORD;
        assertThat(token(form).statusCode()).isEqualTo(400);
        assertThat(token(form).body()).contains("unauthorized_client");
    }

    @Test
    void letsProvisioningMakeOrganisationsAndNothingThatChangesTheRealm() throws Exception {
        var form =
                "grant_type=client_credentials&client_id=alongside-provisioning"
                        + "&client_secret=demonstration-provisioning";
        var token = JSON.readTree(token(form).body()).path("access_token").asText();
        var organisation = "{\"name\":\"Northmoor\",\"alias\":\"northmoor\",\"domains\":[]}";
        assertThat(post("/organizations", token, organisation).statusCode()).isEqualTo(201);
        assertThat(post("/clients", token, "{\"clientId\":\"mine\"}").statusCode()).isEqualTo(403);
        assertThat(post("/components", token, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void registersNoClientOfAStranger() throws Exception {
        var uri = SharedKeycloak.server().realmUrl() + "/clients-registrations/default";
        var request =
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"redirectUris\":[\"http://x/\"]}"));
        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> token(String form) throws Exception {
        var uri = SharedKeycloak.server().realmUrl() + "/protocol/openid-connect/token";
        return send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> post(String path, String token, String body) throws Exception {
        var uri = SharedKeycloak.server().url() + "/admin/realms/alongside" + path;
        return send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static Person person(String name) {
        return new Person(name + "@northmoor.example", "Priya", "Shah");
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
