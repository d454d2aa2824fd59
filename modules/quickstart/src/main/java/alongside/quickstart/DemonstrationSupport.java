package alongside.quickstart;

import alongside.testing.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * How the people of a Trust that is shown in depth are supported: whose account they have, who asks
 * after them, their first year, supervision held and due, and their way along the pathway. What an
 * earlier start added before it was killed is left as it is.
 */
final class DemonstrationSupport {
    private static final int MOST = 200;
    private static final int GROUP = 6;

    private final ApiClient api;
    private final String slug;
    private final String path;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    DemonstrationSupport(ApiClient api, DemonstrationTrust trust) {
        this.api = api;
        this.slug = trust.slug();
        this.path = "/t/" + slug;
    }

    void fill() {
        var workers = items("/assignments");
        var manager = member("manager@");
        workers.stream()
                .filter(worker -> name(worker).equals(DemonstrationStaffFile.PEER))
                .forEach(worker -> welcome(worker, manager));
        addQualifications(workers);
        addPreceptorships(workers, manager);
        addSessions(workers, manager);
    }

    /** The peer support worker who can log in, with a line manager and a place on the pathway. */
    private void welcome(JsonNode worker, String manager) {
        var person = path + "/people/" + text(worker, "person_id");
        var account = api.get(person + "/account");
        if (account.path("member_id").isNull()) {
            var version = account.path("version").asInt();
            api.put(person + "/account", version, Map.of("member_id", member("peer@")));
        }
        var lines = path + "/assignments/" + text(worker, "id") + "/lines";
        if (api.get(lines).path("lines").isEmpty()) {
            ask(lines + "/line_manager", manager, text(worker, "start_on"));
            ask(lines + "/professional_lead", member("lead@"), text(worker, "start_on"));
        }
        involve(worker);
        if (api.get(person + "/careers").path("items").isEmpty()) {
            var pathway = items("/pathways").getFirst();
            var begun =
                    Map.of("pathway_id", text(pathway, "id"), "begun_on", text(worker, "start_on"));
            api.post(person + "/careers", begun);
        }
    }

    private void ask(String line, String member, String from) {
        var version = api.get(line.substring(0, line.lastIndexOf('/'))).path("version").asInt();
        api.put(line, version, Map.of("from", from, "member_id", member));
    }

    /** Level 4 where people train first; otherwise apprenticeships, some of them under way. */
    private void addQualifications(List<JsonNode> workers) {
        var qualified = values("/qualifications", "person_id");
        for (int i = 0; i < workers.size(); i += 2) {
            var worker = workers.get(i);
            var start = LocalDate.parse(text(worker, "start_on"));
            if (start.isBefore(today.minusMonths(6)) && qualified.add(text(worker, "person_id"))) {
                api.post(path + "/qualifications", qualification(worker, start));
            }
        }
    }

    private Map<String, String> qualification(JsonNode worker, LocalDate start) {
        var fields = new HashMap<String, String>();
        fields.put("person_id", text(worker, "person_id"));
        if (slug.equals("fenbridge")) {
            fields.put("title", "Peer Education Programme");
            fields.put("level", "4");
            fields.put("awarding_body", "Open College Network (OCN)");
            fields.put("type", "accredited_course");
            fields.put("achieved_on", start.minusMonths(2).toString());
            return fields;
        }
        fields.put("title", "Peer worker");
        fields.put("level", "3");
        fields.put("awarding_body", "Vale Skills");
        fields.put("type", "apprenticeship");
        fields.put("started_on", start.plusMonths(1).toString());
        var end = start.plusMonths(16);
        if (!end.isAfter(today)) {
            fields.put("achieved_on", end.toString());
        }
        return fields;
    }

    /** More involvement work in one week than the Trust allows. */
    private void involve(JsonNode worker) {
        var log = path + "/protected-time/" + text(worker, "id") + "/hours";
        if (slug.equals("tamarside") && items("/protected-time").isEmpty()) {
            api.post(
                    log,
                    Map.of(
                            "done_on",
                            today.minusDays(2).toString(),
                            "hours",
                            3,
                            "what",
                            "Interview panel for a team manager"));
        }
    }

    private void addPreceptorships(List<JsonNode> workers, String manager) {
        var begun = values("/preceptorships", "assignment_id");
        for (var worker : workers) {
            var start = LocalDate.parse(text(worker, "start_on"));
            if (start.isAfter(today.minusMonths(14)) && begun.add(text(worker, "id"))) {
                begin(worker, start, manager);
            }
        }
    }

    private void begin(JsonNode worker, LocalDate start, String manager) {
        var one =
                api.post(
                        path + "/preceptorships",
                        Map.of(
                                "assignment_id",
                                text(worker, "id"),
                                "preceptor_id",
                                manager,
                                "objectives",
                                List.of(
                                        "Meet the people of each team I work beside",
                                        "Lead a peer group together with a colleague",
                                        "Find my own way of keeping well at work")));
        var review = start.plusMonths(3).minusDays(4);
        if (!review.isAfter(today)) {
            api.put(
                    path + "/preceptorships/" + text(one, "id") + "/reviews/3",
                    one.path("version").asInt(),
                    Map.of("held_on", review.toString()));
        }
    }

    /** Three months of supervision; a few people have waited too long. */
    private void addSessions(List<JsonNode> workers, String manager) {
        if (!items("/supervisions").isEmpty()) {
            return;
        }
        for (int i = 0; i < workers.size(); i++) {
            for (int ago = i % 9 == 8 ? 40 : 3 + i % 20; ago < 80; ago += 27) {
                hold("managerial", ago, 60, manager, workers.subList(i, i + 1));
            }
        }
        for (int from = 0; from < workers.size(); from += GROUP) {
            var group = workers.subList(from, Math.min(from + GROUP, workers.size()));
            for (int ago = 4 + from % 40; ago < 90; ago += 28) {
                hold("group", ago, 90, manager, group);
                hold("reflective_practice", ago + 9, 75, manager, group);
            }
        }
    }

    private void hold(
            String kind, int daysAgo, int minutes, String facilitator, List<JsonNode> workers) {
        var day = today.minusDays(daysAgo);
        var people =
                workers.stream()
                        .filter(worker -> !LocalDate.parse(text(worker, "start_on")).isAfter(day))
                        .map(worker -> text(worker, "person_id"))
                        .distinct()
                        .toList();
        if (!people.isEmpty()) {
            api.post(
                    path + "/supervisions",
                    Map.of(
                            "kind", kind,
                            "held_on", day.toString(),
                            "minutes", minutes,
                            "facilitator_id", facilitator,
                            "person_ids", people));
        }
    }

    private String member(String emailStart) {
        return items("/members").stream()
                .filter(member -> text(member, "email").equals(emailStart + slug + ".example"))
                .map(member -> text(member, "id"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + emailStart + slug));
    }

    private static String name(JsonNode worker) {
        return text(worker, "person_name");
    }

    private Set<String> values(String list, String field) {
        var values = new HashSet<String>();
        items(list).forEach(item -> values.add(text(item, field)));
        return values;
    }

    private List<JsonNode> items(String list) {
        var found = api.get(path + list + "?limit=" + MOST).path("items");
        return new ArrayList<>(StreamSupport.stream(found.spliterator(), false).toList());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
