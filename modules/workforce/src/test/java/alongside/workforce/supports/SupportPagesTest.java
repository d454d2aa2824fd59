package alongside.workforce.supports;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.OTHER_PEER;
import static alongside.workforce.TestMembers.PEER;
import static alongside.workforce.TestMembers.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Lines, accounts, preceptorships, supervision and reflections as a browser without scripts has
 * them.
 */
class SupportPagesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String T = "/t/northmoor";
    private static final UUID POST =
            REGISTER.post(REGISTER.role("Peer support worker"), REGISTER.service("Perinatal"), "3");

    private final UUID person = REGISTER.person("Ines", "Castell");
    private final UUID assignment = REGISTER.employ(person, POST, "22.5", "2021-07-01", "");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aLineManagerAndAProfessionalLeadAreNamedOnThePersonsPage() {
        SITE.as(LEAD);
        var base = T + "/assignments/" + assignment + "/lines/";
        assertThat(SITE.get(base + "line_manager").body())
                .contains("Idris Farrow (line manager)")
                .contains("Earlier days stay as they are");
        var wrong = SITE.post(base + "line_manager", day("from", "31", "2", "2021"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#from-day\"").contains("value=\"31\"");
        var manager = day("from", "1", "7", "2021");
        manager.put("member_id", MANAGER.account().toString());
        manager.put("version", "1");
        assertThat(SITE.post(base + "line_manager", manager).statusCode()).isEqualTo(303);
        assertThat(SITE.post(base + "line_manager", manager).statusCode()).isEqualTo(409);
        var lead = new HashMap<>(manager);
        lead.put("member_id", LEAD.account().toString());
        lead.put("version", "2");
        assertThat(SITE.post(base + "professional_lead", lead).statusCode()).isEqualTo(303);
        assertThat(SITE.get(T + "/people/" + person).body())
                .contains("Line manager and professional lead")
                .contains("Idris Farrow")
                .contains("Rosa Whitlock");
        assertThat(SITE.as(VIEWER).get(base + "line_manager").statusCode()).isEqualTo(403);
        assertThat(SITE.as(LEAD).get(base + "somebody").statusCode()).isEqualTo(404);
    }

    @Test
    void anAccountIsLinkedOnThePersonsPage() {
        SITE.as(LEAD);
        var path = T + "/people/" + person + "/account";
        assertThat(SITE.get(path).body()).contains("Tess Obi (peer support worker)");
        var link = Map.of("member_id", OTHER_PEER.account().toString(), "version", "1");
        assertThat(SITE.post(path, link).statusCode()).isEqualTo(303);
        assertThat(SITE.post(path, link).statusCode()).isEqualTo(409);
        assertThat(SITE.get(T + "/people/" + person).body()).contains("Tess Obi");
        assertThat(SITE.as(OTHER_PEER).get(T + "/my/support").body())
                .contains("5 supports")
                .contains("Comes from the forums page");
        SITE.as(LEAD).post(path, Map.of("member_id", "", "version", "2"));
        assertThat(SITE.as(OTHER_PEER).get(T + "/my/support").body())
                .contains("Your account is not linked");
    }

    @Test
    void aPreceptorshipIsStartedReviewedExtendedAndSignedOff() {
        SITE.as(MANAGER);
        assertThat(SITE.get(T + "/preceptorships").body()).contains("Start one for Ines Castell");
        var empty = SITE.post(T + "/preceptorships", Map.of("objectives", "Meet every team"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Say for which assignment it is")
                .contains("Meet every team");
        var made =
                SITE.post(
                        T + "/preceptorships",
                        Map.of(
                                "assignment_id",
                                assignment.toString(),
                                "preceptor_id",
                                MANAGER.account().toString(),
                                "objectives",
                                "Meet every team\r\nLead a group"));
        var path = location(made);
        assertThat(SITE.get(path).body())
                .contains("Preceptorship of Ines Castell")
                .contains("30 June 2022")
                .contains("Lead a group");
        var review = day("held_on", "28", "9", "2021");
        review.put("version", "1");
        assertThat(SITE.get(path + "/reviews/3").statusCode()).isEqualTo(200);
        assertThat(SITE.post(path + "/reviews/3", review).statusCode()).isEqualTo(303);
        assertThat(SITE.post(path + "/reviews/3", review).statusCode()).isEqualTo(409);
        assertThat(SITE.get(path + "/reviews/4").statusCode()).isEqualTo(404);
        var extension = Map.of("days", "31", "reason", "Parental leave", "version", "2");
        assertThat(SITE.get(path + "/extensions/new").statusCode()).isEqualTo(200);
        assertThat(SITE.post(path + "/extensions", Map.of("days", "many")).statusCode())
                .isEqualTo(422);
        assertThat(SITE.post(path + "/extensions", extension).statusCode()).isEqualTo(303);
        assertThat(SITE.get(path).body()).contains("31 July 2022").contains("Parental leave");
        var signOff = day("signed_off_on", "30", "9", "2021");
        signOff.put("version", "3");
        assertThat(SITE.get(path + "/sign-off").body()).contains("Not every review is recorded");
        assertThat(SITE.post(path + "/sign-off", signOff).statusCode()).isEqualTo(303);
        assertThat(SITE.get(path).body()).contains("30 September 2021, by Idris Farrow");
        var signed = SITE.get(T + "/preceptorships?status=signed_off&q=Ines");
        assertThat(signed.body()).contains("(signed off) on 30 September 2021");
        var file = SITE.get(T + "/preceptorships/export?status=signed_off&format=csv");
        assertThat(file.body()).contains("Ines Castell").contains("Signed off");
        assertThat(SITE.get(path + "/edit").statusCode()).isEqualTo(200);
        assertThat(SITE.as(VIEWER).post(path + "/sign-off", signOff).statusCode()).isEqualTo(403);
    }

    @Test
    void aGroupSessionIsRecordedAndGivesCredits() {
        SITE.as(MANAGER);
        var other = REGISTER.person("Owen", "Ames");
        REGISTER.employ(other, POST, "15", "2021-07-01", "");
        assertThat(SITE.get(T + "/supervision/sessions/new?person=" + person).body())
                .contains("Ines Castell, Perinatal");
        var wrong = SITE.post(T + "/supervision/sessions", Map.of("person_ids", "" + person));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Choose a kind of supervision")
                .contains("href=\"#held_on-day\"")
                .contains("checked");
        var fields = day("held_on", "6", "9", "2021");
        fields.put("kind", "group");
        fields.put("minutes", "90");
        fields.put("facilitator_id", MANAGER.account().toString());
        fields.put("person_ids", person + "&person_ids=" + other);
        var session = location(SITE.postRaw(T + "/supervision/sessions", fields));
        assertThat(SITE.get(session).body())
                .contains("Group supervision on 6 September 2021")
                .contains("2 credits");
        assertThat(SITE.get(T + "/supervision?kind=group&q=Owen").body())
                .contains("6 October 2021")
                .contains("Due soon");
        assertThat(SITE.get(T + "/supervision/export?status=overdue&format=csv").body())
                .contains("Managerial supervision");
        assertThat(SITE.get(T + "/supervision/sessions?kind=group").body())
                .contains("of group supervision until 30 September 2021");
        assertThat(SITE.get(T + "/supervision/sessions/export?format=csv").body())
                .contains("Idris Farrow");
        assertThat(SITE.get(T + "/people/" + person + "/supports").body())
                .contains("6 September 2021");
        var correction = day("held_on", "7", "9", "2021");
        correction.put("minutes", "60");
        correction.put("version", "1");
        assertThat(SITE.get(session + "/edit").statusCode()).isEqualTo(200);
        assertThat(SITE.post(session + "/edit", correction).statusCode()).isEqualTo(303);
        assertThat(SITE.post(session + "/edit", correction).statusCode()).isEqualTo(409);
        assertThat(SITE.post(session + "/removal", Map.of("version", "2")).statusCode())
                .isEqualTo(303);
        assertThat(SITE.get(session).statusCode()).isEqualTo(404);
    }

    @Test
    void standardsAreChangedByThoseWhoMayAndSeenByAll() {
        var form =
                new HashMap<>(
                        Map.of(
                                "preceptorship_months",
                                "12",
                                "managerial_every",
                                "0",
                                "managerial_unit",
                                "weeks",
                                "group_every",
                                "1",
                                "group_unit",
                                "months",
                                "reflective_practice_every",
                                "1",
                                "reflective_practice_unit",
                                "months",
                                "version",
                                "1"));
        SITE.as(LEAD);
        assertThat(SITE.post(T + "/standards/edit", form).body())
                .contains("href=\"#managerial_every\"");
        form.put("managerial_every", "4");
        assertThat(SITE.post(T + "/standards/edit", form).statusCode()).isEqualTo(303);
        assertThat(SITE.post(T + "/standards/edit", form).statusCode()).isEqualTo(409);
        assertThat(SITE.as(PEER).get(T + "/standards").body()).contains("every 4 weeks");
        assertThat(SITE.get(T + "/standards/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void aReflectionIsWrittenSharedWithdrawnAndTakenAway() {
        SITE.as(PEER);
        var wrong = SITE.post(T + "/my/reflections", Map.of("title", "My first group"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#text\"").contains("My first group");
        var path =
                location(
                        SITE.post(
                                T + "/my/reflections",
                                Map.of("title", "My first group", "text", "It went well.")));
        assertThat(SITE.get(path + "/edit").body()).contains("It went well.");
        assertThat(SITE.get(path + "/sharing").body()).doesNotContain("Priya Nair (");
        var share = Map.of("member_id", MANAGER.account().toString(), "version", "1");
        assertThat(SITE.post(path + "/sharing", Map.of("version", "1")).statusCode())
                .isEqualTo(422);
        assertThat(SITE.post(path + "/sharing", share).statusCode()).isEqualTo(303);
        assertThat(SITE.as(MANAGER).get(T + "/my/reflections").body()).contains("Shared with you");
        assertThat(SITE.get(path).body()).contains("It went well.").doesNotContain("Stop sharing");
        assertThat(SITE.get(path + "/edit").statusCode()).isEqualTo(403);
        SITE.as(PEER).post(path + "/sharing/withdrawal", Map.of("version", "2"));
        assertThat(SITE.as(MANAGER).get(path).statusCode()).isEqualTo(404);
        var file = SITE.as(PEER).get(T + "/my/reflections/export");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("reflections-2021-09-30.txt");
        assertThat(file.body()).contains("My first group").contains("30 September 2021");
        assertThat(SITE.post(path + "/removal", Map.of("version", "3")).statusCode())
                .isEqualTo(303);
        assertThat(SITE.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void othersOfTheTrustAreKeptOutOfListsTheyMayNotSee() {
        SITE.as(Role.EXPERT_BY_EXPERIENCE);
        for (var path : new String[] {"/preceptorships", "/supervision", "/supervision/sessions"}) {
            assertThat(SITE.get(T + path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(SITE.get(T + "/people/" + person + "/supports").statusCode()).isEqualTo(403);
    }

    private static Map<String, String> day(String field, String day, String month, String year) {
        var fields = new HashMap<String, String>();
        fields.put(field + "-day", day);
        fields.put(field + "-month", month);
        fields.put(field + "-year", year);
        return fields;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
