package alongside.workforce.merges;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_PEER;
import static alongside.workforce.TestMembers.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Possible duplicates and merges, by pages and by the API. */
class MergePagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String T = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void twoAreComparedMergedAndUndoneOnPages() {
        SITE.as(LEAD);
        var one = person("Wren", "Abel", "00771");
        var two = person("Wren", "Abell", "771");
        var list = SITE.get(T + "/duplicates?q=wren");
        assertThat(list.body()).contains("1 pair").contains("Same staff number");
        assertThat(SITE.get(T + "/duplicates/export?format=csv&q=wren").body()).contains("00771");
        var compare = T + "/merges/new?kept=" + one + "&other=" + two;
        assertThat(SITE.get(compare).body()).contains("Which last name is right?");

        var form = Map.of("kept_id", "" + one, "other_id", "" + two, "kept_version", "1");
        var stale = SITE.post(T + "/merges", form);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Nothing was merged");
        var draft =
                Map.of(
                        "kept_id", "" + one,
                        "other_id", "" + two,
                        "kept_version", "1",
                        "other_version", "1",
                        "last_name", "other");
        var refused = SITE.post(T + "/merges", draft);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose which staff number is kept");
        var full = new HashMap<>(draft);
        full.put("employee_number", "kept");
        var merged = SITE.post(T + "/merges", full).headers().firstValue("Location").orElseThrow();
        assertThat(SITE.get(merged).body()).contains("Wren Abell").contains("Undo this merge");
        assertThat(SITE.get(T + "/people/" + two).headers().firstValue("Location"))
                .contains(T + "/people/" + one);
        assertThat(SITE.get(T + "/merges?q=771").body()).contains("1 merge");
        assertThat(SITE.get(T + "/merges/export?format=csv").body()).contains("00771");

        assertThat(SITE.post(merged + "/reversal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(SITE.get(merged).body()).contains("Both records are as they were");
        var apart = T + "/duplicates/" + one + "/" + two + "/two-people";
        assertThat(SITE.post(apart, Map.of()).statusCode()).isEqualTo(303);
        assertThat(SITE.get(T + "/duplicates?q=wren").body()).contains("No pair matches");
        assertThat(SITE.get(T + "/duplicates?q=wren&show=two_people").body()).contains("1 pair");
        assertThat(SITE.get(compare).body()).contains("said that these are two people");
        assertThat(SITE.post(apart + "/withdrawal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(SITE.get(T + "/duplicates?q=wren").body()).contains("1 pair");
    }

    @Test
    void twoAreMergedAndUndoneThroughTheApi() {
        SITE.as(LEAD);
        var one = person("Ivo", "Brandt", "00881");
        var two = person("Ivo", "Brandt", "881");
        assertThat(SITE.get(API + "/duplicates?q=brandt").body())
                .contains("\"reasons\":[\"staff_number\",\"similar_name\"]");
        var body =
                """
                {"kept_id": "%s", "other_id": "%s", "kept_version": 1, "other_version": 1,
                 "employee_number": "kept"}
                """
                        .formatted(one, two);
        var made = SITE.json("POST", API + "/merges", body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(SITE.json("POST", API + "/merges", body).statusCode()).isEqualTo(412);
        var place = made.headers().firstValue("Location").orElseThrow();
        assertThat(SITE.get(place).headers().firstValue("ETag")).contains("\"1\"");
        assertThat(SITE.get(API + "/merges").body()).contains(two.toString());
        var undone = SITE.json("POST", place + "/reversal", "{}");
        assertThat(undone.body()).contains("\"stayed\":[]").contains("\"reversed_by\":\"Rosa");
        assertThat(SITE.json("POST", place + "/reversal", "{}").statusCode()).isEqualTo(409);
        var apart = API + "/duplicates/" + one + "/" + two + "/two-people";
        assertThat(SITE.json("POST", apart, "{}").statusCode()).isEqualTo(204);
        assertThat(SITE.get(API + "/duplicates?q=brandt").body()).contains("\"items\":[]");
        assertThat(SITE.json("DELETE", apart, "").statusCode()).isEqualTo(204);
    }

    @Test
    void aMergeOpensNoNotesToTheAccountOfTheOtherRecord() {
        var post = REGISTER.post(REGISTER.role("Peer"), REGISTER.service("Crisis"), "3");
        var one = person("Priya", "Nair", "00991");
        REGISTER.employ(one, post, "15", "2021-02-01", "");
        SITE.as(LEAD);
        account(one, PEER.account().toString(), 1);
        SITE.as(MANAGER);
        var session =
                SITE.json(
                                "POST",
                                API + "/supervisions",
                                """
                                {"kind": "managerial", "held_on": "2021-09-20", "minutes": 60,
                                 "facilitator_id": "%s", "person_ids": ["%s"]}
                                """
                                        .formatted(MANAGER.account(), one))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        var notes = session + "/notes";
        var said = "{\"text\": \"said in the room\"}";
        assertThat(SITE.json("PUT", notes, said, "If-Match", "\"0\"").statusCode()).isEqualTo(200);

        SITE.as(LEAD);
        account(one, "", 2);
        var two = person("Priya", "Nair", "991");
        account(two, OTHER_PEER.account().toString(), 1);
        var body =
                """
                {"kept_id": "%s", "other_id": "%s", "kept_version": 2, "other_version": 3,
                 "employee_number": "kept"}
                """
                        .formatted(two, one);
        var made = SITE.json("POST", API + "/merges", body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);

        assertThat(SITE.as(OTHER_PEER).get(notes).body()).doesNotContain("said in the room");
        var page = notes.replace(API + "/supervisions/", T + "/supervision/sessions/");
        assertThat(SITE.get(page).body()).doesNotContain("said in the room");
        assertThat(SITE.as(PEER).get(notes).body()).contains("said in the room");
    }

    @Test
    void aNeighbourGetsWhatAStrangerGets() {
        SITE.as(Role.TRUST_ADMIN);
        for (var path : List.of("/duplicates", "/merges", "/merges/" + UUID.randomUUID())) {
            assertThat(SITE.getAs("fenbridge", T + path).statusCode()).isEqualTo(404);
            assertThat(SITE.getAs("fenbridge", API + path).statusCode()).isEqualTo(404);
        }
    }

    private static void account(UUID person, String account, int version) {
        var linked =
                SITE.json(
                        "PUT",
                        API + "/people/" + person + "/account",
                        "{\"member_id\": \"" + account + "\"}",
                        "If-Match",
                        "\"" + version + "\"");
        assertThat(linked.statusCode()).as(linked.body()).isEqualTo(200);
    }

    private static UUID person(String first, String last, String number) {
        SITE.as(LEAD);
        var made =
                SITE.json(
                        "POST",
                        API + "/people",
                        "{\"first_name\": \"%s\", \"last_name\": \"%s\", \"employee_number\": \"%s\"}"
                                .formatted(first, last, number));
        return UUID.fromString(
                made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", ""));
    }
}
