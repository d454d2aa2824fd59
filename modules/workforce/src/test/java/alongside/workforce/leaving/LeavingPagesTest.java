package alongside.workforce.leaving;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Leaving, by pages and by the API. Today is 30 September 2021. */
class LeavingPagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String T = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";
    private static final UUID POST =
            REGISTER.post(REGISTER.role("Peer support worker"), REGISTER.service("Crisis"), "3");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aLastDayBeginsAListThatIsTickedOnPages() {
        SITE.as(LEAD);
        var assignment = leaver("Dara", "Quill");
        var list = T + "/leaving/" + assignment;
        assertThat(SITE.get(T + "/leaving?q=quill").body()).contains("0 of 5");
        var page = SITE.get(list).body();
        assertThat(page).contains("Hand over supervision").contains("Does not end");
        var task = page.split("/tasks/")[1].substring(0, 36);
        SITE.as(MANAGER);
        var done = SITE.post(list + "/tasks/" + task + "/completion", Map.of());
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(SITE.get(list).body()).contains("Done on 30 September 2021 by Idris Farrow");
        assertThat(SITE.get(T + "/leaving/export?format=csv").body()).contains("Dara Quill");
        SITE.post(list + "/tasks/" + task + "/completion/withdrawal", Map.of());
        assertThat(SITE.get(T + "/leaving?show=done").body()).doesNotContain("Dara Quill");

        var wrong = Map.of("version", "3", "member_id", "nobody", "due_on-day", "x");
        var refused = SITE.post(list + "/tasks/" + task, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        var member = LEAD.account().toString();
        var named =
                Map.of(
                        "version", "3",
                        "member_id", member,
                        "due_on-day", "5",
                        "due_on-month", "10",
                        "due_on-year", "2021");
        assertThat(SITE.post(list + "/tasks/" + task, named).statusCode()).isEqualTo(303);
        assertThat(SITE.get(list).body()).contains("Rosa Whitlock").contains("5 October 2021");
        assertThat(SITE.post(list + "/tasks/" + task, named).statusCode()).isEqualTo(409);

        var to = Map.of("version", "4", "destination", "other", "destination_trust", "Fenbridge");
        var odd = SITE.post(list + "/destination", to);
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("only if they go to another Trust");
        var right =
                Map.of(
                        "version", "4",
                        "destination", "other_trust",
                        "destination_trust", "Fenbridge");
        assertThat(SITE.post(list + "/destination", right).statusCode()).isEqualTo(303);
        assertThat(SITE.get(list).body()).contains("Another Trust: Fenbridge");
    }

    @Test
    void aLeaverIsSeenToThroughTheApi() {
        SITE.as(LEAD);
        var path = API + "/leaving/" + leaver("Ivo", "Brandt");
        var shown = SITE.get(path);
        assertThat(shown.headers().firstValue("ETag")).contains("\"1\"");
        var task = shown.body().split("\"tasks\":\\[\\{\"id\":\"")[1].substring(0, 36);
        var tasks = path + "/tasks/" + task;
        var done = SITE.json("POST", tasks + "/completion", "{}");
        assertThat(done.body()).contains("\"done_count\":1").contains("\"done_on\":\"2021-09-30\"");
        assertThat(SITE.json("DELETE", tasks + "/completion", "").body())
                .contains("\"done_count\":0");
        var due = "{\"due_on\": \"2021-10-06\"}";
        assertThat(SITE.json("PATCH", tasks, due).statusCode()).isEqualTo(428);
        assertThat(SITE.json("PATCH", tasks, due, "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(SITE.json("PATCH", tasks, due, "If-Match", "\"3\"").body())
                .contains("2021-10-06");
        var to = "{\"destination\": \"left_nhs\", \"conversation_on\": \"2021-09-29\"}";
        assertThat(SITE.json("PATCH", path, to, "If-Match", "\"4\"").body())
                .contains("\"destination\":\"left_nhs\"");
        assertThat(SITE.get(API + "/leaving?q=brandt").body()).contains("\"task_count\":5");
        SITE.as(VIEWER);
        assertThat(SITE.json("POST", tasks + "/completion", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void theTrustsListIsChangedByPagesAndTheApi() {
        SITE.as(LEAD);
        var bad = Map.of("name", "", "who", "line_manager", "days_before", "2");
        assertThat(SITE.post(T + "/leaving-steps", bad).statusCode()).isEqualTo(422);
        var step = "{\"name\": \"Say thank you\", \"who\": \"programme_lead\", \"days_before\": 1}";
        var made = SITE.json("POST", API + "/leaving-steps", step);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var path = made.headers().firstValue("Location").orElseThrow();
        assertThat(SITE.get(T + "/leaving-steps").body()).contains("Say thank you");
        var page = T + "/leaving-steps/" + path.replaceAll(".*/", "");
        assertThat(SITE.get(page).body()).contains("Remove this from the list");
        var form =
                Map.of("version", "1", "name", "Thank", "who", "line_manager", "days_before", "0");
        assertThat(SITE.post(page, form).statusCode()).isEqualTo(303);
        assertThat(SITE.post(page, form).statusCode()).isEqualTo(409);
        var days = SITE.json("PATCH", path, "{\"days_before\": 3}", "If-Match", "\"2\"");
        assertThat(days.body()).contains("\"name\":\"Thank\"").contains("\"days_before\":3");
        assertThat(SITE.json("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(SITE.get(API + "/leaving-steps").body()).doesNotContain("Thank");
        assertThat(SITE.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aNeighbourGetsWhatAStrangerGets() {
        SITE.as(Role.TRUST_ADMIN);
        for (var path : List.of("/leaving", "/leaving-steps")) {
            assertThat(SITE.getAs("fenbridge", T + path).statusCode()).isEqualTo(404);
            assertThat(SITE.getAs("fenbridge", API + path).statusCode()).isEqualTo(404);
        }
    }

    /** An assignment that ends on 8 October 2021, as its page records it. */
    private static UUID leaver(String first, String last) {
        var person = REGISTER.person(first, last);
        var assignment = REGISTER.employ(person, POST, "15", "2021-03-01", "");
        var day =
                Map.of(
                        "version", "1",
                        "end_on-day", "8",
                        "end_on-month", "10",
                        "end_on-year", "2021");
        var left = SITE.post(T + "/assignments/" + assignment + "/leaving", day);
        assertThat(left.statusCode()).as(left.body()).isEqualTo(303);
        return assignment;
    }
}
