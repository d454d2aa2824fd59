package alongside.quickstart;

import alongside.testing.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the four Trusts that are shown in depth say of their posts: hours that are funded, money
 * that ends, a partner that employs somebody, a plan to expand, and a vacancy. What an earlier
 * start added before it was killed is left as it is.
 */
final class DemonstrationPosts {
    private static final BigDecimal FULL_TIME = new BigDecimal("37.5");
    private static final BigDecimal PART_TIME = BigDecimal.valueOf(15);
    private static final BigDecimal HOSTED = new BigDecimal("22.5");
    private static final int MOST = 200;

    private final ApiClient api;
    private final String path;

    DemonstrationPosts(ApiClient api, DemonstrationTrust trust) {
        this.api = api;
        this.path = "/t/" + trust.slug();
    }

    void fill() {
        var posts = api.get(path + "/posts?limit=" + MOST).path("items");
        for (int i = 0; i < posts.size(); i++) {
            if (posts.get(i).path("funded_hours").isNull()) {
                fund(posts.get(i), i);
            }
        }
        if (path.endsWith("/northmoor") && isEmpty("/expansions")) {
            expand(posts.get(0));
        }
        if (path.endsWith("/lea-valley") && isEmpty("/posts?employer=partner")) {
            host(posts.get(0));
        }
    }

    /** A little more than is worked in most, less in some, and every fourth for a while only. */
    private void fund(JsonNode post, int i) {
        var held = post.path("held_hours").decimalValue();
        var more = BigDecimal.valueOf(i % 7 == 6 ? -2 : i % 3 == 0 ? 7 : 0);
        var fields = new HashMap<String, Object>();
        fields.put("funded_hours", held.signum() == 0 ? PART_TIME : held.add(more));
        if (i % 4 == 3) {
            fields.put("funding_source", "Transformation funding");
            fields.put("funded_until", i % 8 == 3 ? "2027-03-31" : "2028-03-31");
        }
        api.patch(one("/posts", post), post.path("version").asInt(), fields);
    }

    /** 2 services in 2 localities, one of the posts advertised. */
    private void expand(JsonNode like) {
        JsonNode first = null;
        for (var service : List.of("Forensic", "Older adult")) {
            for (var locality : api.get(path + "/localities").path("items")) {
                var line =
                        api.post(
                                path + "/expansions",
                                Map.of(
                                        "service_id",
                                        named("/services", service),
                                        "locality_id",
                                        locality.path("id").asText(),
                                        "planned",
                                        2,
                                        "due_on",
                                        "2027-09-30"));
                first = first == null ? line : first;
            }
        }
        if (first != null) {
            advertise(like, first);
        }
    }

    private void advertise(JsonNode like, JsonNode line) {
        for (var team : api.get(path + "/teams?limit=" + MOST).path("items")) {
            if (team.path("service_id").equals(line.path("service_id"))
                    && team.path("locality_id").equals(line.path("locality_id"))) {
                var post =
                        api.post(
                                path + "/posts",
                                Map.of(
                                        "role_id", like.path("role_id").asText(),
                                        "band", like.path("band").asText(),
                                        "service_id", line.path("service_id").asText(),
                                        "team_id", team.path("id").asText(),
                                        "funded_hours", FULL_TIME,
                                        "expansion_id", line.path("id").asText()));
                advertise(post, team.path("name").asText());
                return;
            }
        }
    }

    private void advertise(JsonNode post, String team) {
        var vacancy =
                api.post(
                        path + "/vacancies",
                        Map.of(
                                "post_id",
                                post.path("id").asText(),
                                "title",
                                "Peer support worker, " + team,
                                "link",
                                "https://www.jobs.nhs.uk/",
                                "weekly_hours",
                                FULL_TIME,
                                "closes_on",
                                LocalDate.now(ZoneId.of("Europe/London")).plusWeeks(6).toString()));
        api.put(
                one("/vacancies", vacancy) + "/stage",
                vacancy.path("version").asInt(),
                Map.of("stage", "advertised"));
    }

    /** Somebody whom the voluntary-sector partner employs that the programme began with. */
    private void host(JsonNode like) {
        var person =
                api.post(path + "/people", Map.of("first_name", "Idris", "last_name", "Okoro"));
        var post =
                api.post(
                        path + "/posts",
                        Map.of(
                                "role_id", like.path("role_id").asText(),
                                "band", like.path("band").asText(),
                                "service_id", like.path("service_id").asText(),
                                "funded_hours", HOSTED,
                                "employer", "Bridgeway Together"));
        api.post(
                path + "/assignments",
                Map.of(
                        "person_id",
                        person.path("id").asText(),
                        "post_id",
                        post.path("id").asText(),
                        "weekly_hours",
                        HOSTED,
                        "category",
                        "permanent",
                        "from",
                        "2021-04-01",
                        "override_reason",
                        "Employed by a partner since before the pathway"));
    }

    private boolean isEmpty(String list) {
        return api.get(path + list).path("items").isEmpty();
    }

    private String named(String list, String name) {
        for (var item : api.get(path + list + "?limit=" + MOST).path("items")) {
            if (item.path("name").asText().equals(name)) {
                return item.path("id").asText();
            }
        }
        throw new IllegalStateException("There is no " + name + " in " + path + list);
    }

    private String one(String list, JsonNode thing) {
        return path + list + "/" + thing.path("id").asText();
    }
}
