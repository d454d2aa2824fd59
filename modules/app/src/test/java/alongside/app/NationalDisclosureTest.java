package alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.app.SignedReturns.Invented;
import alongside.portal.Audience;
import alongside.portal.Route;
import alongside.testing.Pause;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * All that a national lead can get hold of, while four Trusts have figures that everybody knows
 * from their web pages: 27 to 31, 45 to 49, 60 to 66 and 40 to 43.
 */
class NationalDisclosureTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern DATES =
            Pattern.compile(
                    "\\b[0-9]{1,2} (January|February|March|April|May|June|July|August|September|"
                            + "October|November|December)( [0-9]{4})?"
                            + "|\\b20[0-9]{2}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z?)?");
    private static final Pattern KNOWN = Pattern.compile("\\b(27|31|114\\.8)\\b");

    private static TestSite site;
    private static List<Invented> trusts;

    @BeforeAll
    static void publish() throws SQLException, IOException, InterruptedException {
        site = new TestSite();
        trusts = SignedReturns.sign(site);
        for (var quarter : SignedReturns.QUARTERS) {
            var candidates = "/api/v1/operator/candidates";
            var asked = send(Who.OPERATOR, candidates, "{\"quarter_end\": \"" + quarter + "\"}");
            assertThat(asked.statusCode()).isEqualTo(201);
            var here = candidates + "/" + quarter;
            var ready =
                    Pause.until(
                            () -> !state(here).equals("preparing"),
                            Duration.ofMinutes(5),
                            Duration.ofMillis(200));
            assertThat(ready).isTrue();
            var published = send(Who.OPERATOR, here + "/publication", "{\"version\": 1}");
            assertThat(published.statusCode()).as(body(published)).isEqualTo(200);
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String state(String path) {
        try {
            return json(send(Who.OPERATOR, path, null)).path("candidate").path("state").asText();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingThatANationalLeadGetsPointsToATrust() throws IOException, InterruptedException {
        var soft = new SoftAssertions();
        var seen = 0;
        for (var path : everything()) {
            var answer = send(Who.NATIONAL, path, null);
            soft.assertThat(answer.statusCode()).as(path).isLessThan(500);
            seen += answer.statusCode() == 200 ? 1 : 0;
            var whole = headers(answer) + "\n" + readable(answer);
            soft.assertThat(numbers(whole)).as(path).isEmpty();
            for (var trust : trusts) {
                soft.assertThat(whole).as(path).doesNotContain(trust.id(), trust.name());
                soft.assertThat(whole).as(path).doesNotContainPattern("\\b" + trust.code() + "\\b");
                soft.assertThat(whole).as(path).doesNotContain(trust.slug());
            }
        }
        soft.assertAll();
        assertThat(seen).isGreaterThan(100);
    }

    /** Every address a national lead has, with every number, table and measure there is. */
    private static List<String> everything() throws IOException, InterruptedException {
        var all = new ArrayList<String>();
        var numbers = IntStream.rangeClosed(1, SignedReturns.QUARTERS.size() + 1).boxed().toList();
        var measures = new ArrayList<String>();
        json(send(Who.NATIONAL, "/api/v1/national/methods", null))
                .path("items")
                .forEach(one -> measures.add(one.path("measure").asText()));
        assertThat(measures).hasSizeGreaterThan(10);
        var tables =
                Stream.concat(
                                IntStream.rangeClosed(1, 10).mapToObj(i -> "t" + i),
                                Stream.of("t6_roles", "t6_bands"))
                        .toList();
        for (var route : national()) {
            var filled = Stream.of(route.path());
            filled = fill(filled, "{number}", numbers.stream().map(String::valueOf).toList());
            filled = fill(filled, "{table}", tables);
            filled = fill(filled, "{measure}", measures);
            all.addAll(filled.toList());
        }
        for (var of : numbers) {
            for (var with : numbers) {
                all.add("/national/compare?of=" + of + "&with=" + with);
                all.add("/api/v1/national/compare?of=" + of + "&with=" + with);
            }
        }
        all.addAll(
                List.of(
                        "/home",
                        "/",
                        "/national/releases/x",
                        "/national/releases?trust=northmoor",
                        "/national/releases/1?trust=" + trusts.getFirst().id(),
                        "/api/v1/national/releases?limit=0",
                        "/operator/candidates",
                        "/api/v1/operator/candidates/" + SignedReturns.QUARTERS.getFirst(),
                        "/t/northmoor/returns",
                        "/t/northmoor/position",
                        "/api/v1/organisations?q=Elmbrook",
                        "/api/v1/me"));
        return all;
    }

    private static List<Route> national() {
        return site.alongside.routes().all().stream()
                .filter(route -> route.audience() == Audience.NATIONAL)
                .filter(route -> route.method().equals("GET"))
                .toList();
    }

    private static Stream<String> fill(Stream<String> paths, String name, List<String> values) {
        return paths.flatMap(path ->
                path.contains(name)
                        ? values.stream().map(value -> path.replace(name, value))
                        : Stream.of(path));
    }

    /** Numbers of a single Trust, outside dates. */
    private static List<String> numbers(String text) {
        return KNOWN.matcher(DATES.matcher(text).replaceAll(""))
                .results()
                .map(found -> text.isEmpty() ? "" : found.group())
                .toList();
    }

    /** Without the time of the day, which says nothing of anybody. */
    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    /** What a person or a program reads of an answer: not where a drawing puts its marks. */
    private static String readable(HttpResponse<byte[]> answer) throws IOException {
        var type = answer.headers().firstValue("content-type").orElse("");
        if (type.contains("spreadsheet")) {
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
                var text = new StringBuilder();
                for (var sheet : workbook.getSheets().toList()) {
                    text.append(sheet.getName());
                    for (var row : sheet.read()) {
                        text.append('\n');
                        row.forEach(
                                cell -> text.append(cell == null ? "" : cell.getText() + " | "));
                    }
                }
                return text.toString();
            }
        }
        return body(answer)
                .replaceAll(
                        " (x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|viewBox)=\"[^\"]*\"", "");
    }

    @Test
    void nobodyElseGetsAnythingOfIt() {
        var soft = new SoftAssertions();
        var ask = new Ask(site);
        for (var route : national()) {
            var path = Ask.path(route, "northmoor", "1");
            for (var who : List.of(Who.ADMIN, Who.READER, Who.OPERATOR, Who.EXPERT)) {
                soft.assertThat(ask.send(route, path, who).status())
                        .as("%s %s", who, route)
                        .isEqualTo(404);
            }
            soft.assertThat(ask.send(route, path, null).status()).as("%s", route).isIn(303, 401);
        }
        soft.assertAll();
    }

    @Test
    void whatTheOperatorSeesOfARunIsNotInWhatNationalLeadsSee()
            throws IOException, InterruptedException {
        var report = send(Who.NATIONAL, "/api/v1/national/releases/1/disclosure-report", null);
        var fields =
                json(report).properties().stream()
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        assertThat(fields)
                .containsExactlyInAnyOrder("release", "policy", "attacks", "passed", "withheld");
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> send(
            Who who, String path, @org.jspecify.annotations.Nullable String body)
            throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + site.alongside.port() + path);
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
        if (path.startsWith(Route.API)) {
            request.header("Authorization", "Bearer " + site.token(who));
        } else {
            request.header("Cookie", "alongside-8080=" + who.session());
        }
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }
}
