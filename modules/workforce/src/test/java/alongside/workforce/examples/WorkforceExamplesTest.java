package alongside.workforce.examples;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.examples.TestApi.id;
import static alongside.workforce.examples.TestApi.version;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Trusts say of their peer workforce, done with the product from end to end. */
class WorkforceExamplesTest {
    private static final TestSite SITE = new TestSite();
    private static final TestApi API = new TestApi(SITE, "northmoor");
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final UUID BUCKHOLT = REGISTER.locality("Buckholt");
    private static final UUID OXLEY = REGISTER.locality("Oxley");
    private static final UUID PEER = REGISTER.role("Peer support worker");

    @BeforeEach
    void asTheProgrammeLead() {
        SITE.as(Role.PROGRAMME_LEAD);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void on2June2021TwentySevenPeopleAreEmployedAndWhoHasTwoAssignmentsCountsOnce() {
        var adult = REGISTER.service("Adult mental health services");
        for (int i = 0; i < 27; i++) {
            employ(adult, i < 19 ? BUCKHOLT : OXLEY, "22.5", "2021-02-01");
        }
        var both = employ(adult, BUCKHOLT, "7.5", "2021-06-02");
        assign(both.path("person_id").asText(), adult, OXLEY, "7.5", "2021-06-02");
        assertThat(API.figure("headcount", "2021-06-01", adult)).isEqualTo("27");
        assertThat(API.figure("headcount", "2021-06-02", adult)).isEqualTo("28");
        assertThat(API.figure("assignments", "2021-06-02", adult)).isEqualTo("29");

        var counties =
                API.get("/measures/headcount?by=locality&as_at=2021-06-02&service=" + adult)
                        .path("groups");
        assertThat(counties.findValuesAsText("label")).containsExactly("Buckholt", "Oxley");
        assertThat(counties.findValuesAsText("value")).containsExactly("20", "9");
        assertThat(API.page("/growth?as_at=2021-06-02&service=" + adult))
                .contains("Some people work in more than 1 locality")
                .contains("the localities add up to 29");
    }

    @Test
    void expansionIntoTwoServicesInTwoCountiesIsFourLinesThatFollowWhatIsAdvertisedAndFilled() {
        var lines = new ArrayList<JsonNode>();
        for (var name : List.of("Forensics", "Older adult")) {
            var service = REGISTER.service(name);
            for (var county : List.of(BUCKHOLT, OXLEY)) {
                lines.add(
                        API.add(
                                "/expansions",
                                Map.of(
                                        "service_id",
                                        service.toString(),
                                        "locality_id",
                                        county.toString(),
                                        "planned",
                                        2,
                                        "due_on",
                                        "2021-12-31")));
            }
        }
        assertThat(lines).hasSize(4);
        var line = lines.getFirst();
        var service = UUID.fromString(line.path("service_id").asText());
        var team = REGISTER.team("Oakdene", service);
        var county = Map.of("expansion_id", id(line), "locality_id", BUCKHOLT.toString());
        var inTeam = new HashMap<String, Object>(county);
        inTeam.put("team_id", team.toString());
        var advertised = post(service, inTeam);
        advertise(advertised, "2021-10-31");
        var filled = post(service, county);
        API.add("/assignments", inPost(API.person("Ada", "Byrne"), filled, "2021-09-01"));

        var now = API.get("/expansions/" + id(line));
        assertThat(now.path("planned").asInt()).isEqualTo(2);
        assertThat(now.path("advertised").asInt()).isEqualTo(1);
        assertThat(now.path("filled").asInt()).isEqualTo(1);
    }

    @Test
    void theRoleSeniorPeerSupportWorkerInDraftCannotBeUsedOnAPostUntilItIsApproved() {
        var service = REGISTER.service("Adult wards");
        var role = API.add("/roles", Map.of("name", "Senior peer support worker", "band", "4"));
        var post = Map.of("role_id", id(role), "service_id", service.toString());
        assertThat(API.refused("POST", "/posts", 1, post, "role_id")).contains("draft");
        var versions = "/roles/" + id(role) + "/versions/1";
        API.change("PUT", versions + "/status", version(role), Map.of("status", "approved"));
        assertThat(API.add("/posts", post).path("role").asText())
                .isEqualTo("Senior peer support worker");
    }

    @Test
    void aLivedExperienceLeadInLearningAndDevelopmentHasNoWardAndIsValid() {
        var corporate = REGISTER.service("Learning and Development");
        var role = REGISTER.otherRole("Lived experience lead");
        var post =
                API.add(
                        "/posts",
                        Map.of("role_id", role.toString(), "service_id", corporate.toString()));
        assertThat(post.path("team").isNull()).isTrue();
    }

    @Test
    void theProgrammeHasNoLeadAndIsRecruitingOne() {
        var service = REGISTER.service("Peer support programme");
        var team = REGISTER.team("Programme team", service);
        var fields = Map.of("leads_programme", true, "team_id", "" + team);
        advertise(post(service, fields), "2021-10-31");
        assertThat(SITE.stranger("/trusts/northmoor/vacancies").body())
                .contains("Programme lead: vacant – recruiting");
    }

    @Test
    void aPostInALiaisonTeamAttendsWithAClinicianAndIsNonClinical() {
        var liaison = REGISTER.service("Liaison, general hospital");
        var team = REGISTER.team("A&E liaison", liaison);
        var fields = Map.of("beside_clinician", true, "team_id", "" + team);
        var post = post(liaison, fields);
        assertThat(post.path("beside_clinician").asBoolean()).isTrue();
        assertThat(post.path("non_clinical").asBoolean()).isTrue();
        assertThat(API.refused("POST", "/posts", 1, clinical(liaison), "non_clinical"))
                .contains("peer support");
    }

    private static Map<String, Object> clinical(UUID service) {
        return Map.of(
                "role_id",
                PEER.toString(),
                "service_id",
                service.toString(),
                "non_clinical",
                false);
    }

    @Test
    void aPostWithoutATeamCannotBeAdvertised() {
        var post = post(REGISTER.service("Rehabilitation"), Map.of());
        var vacancy = vacancy(post, "2021-10-31");
        var stage = "/vacancies/" + id(vacancy) + "/stage";
        assertThat(API.refused("PUT", stage, 1, Map.of("stage", "advertised"), "post_id"))
                .contains("team");
    }

    @Test
    void peopleAreCountedBySpecialism() {
        var community = REGISTER.service("Community specialist team");
        for (var specialism : List.of("Forensic", "Forensic", "Perinatal")) {
            var post = post(community, Map.of("specialism", specialism));
            API.add("/assignments", inPost(API.person("Ada", "Byrne"), post, "2021-09-01"));
        }
        var groups = API.get("/measures/headcount?by=specialism&service=" + community);
        assertThat(groups.path("groups").findValuesAsText("label"))
                .containsExactly("Forensic", "Perinatal");
        assertThat(groups.path("groups").findValuesAsText("value")).containsExactly("2", "1");
    }

    @Test
    void aVacancyThatCloses31March2027IsGoneFromThePublicListOn1April2027() {
        var service = REGISTER.service("Crisis");
        var team = REGISTER.team("Crisis line", service);
        var vacancy = advertise(post(service, Map.of("team_id", "" + team)), "2027-03-31");
        var one = "/vacancies/" + id(vacancy) + "?as_at=";
        assertThat(API.get(one + "2027-03-31").path("open").asBoolean()).isTrue();
        assertThat(API.get(one + "2027-04-01").path("open").asBoolean()).isFalse();
        assertThat(SITE.stranger("/trusts/northmoor/vacancies").body()).contains("31 March 2027");
    }

    @Test
    void livedExperienceIsAnEssentialCriterionThatCannotBeMadeDesirable() {
        var role = API.add("/roles", Map.of("name", "Peer worker, wards", "band", "3"));
        var desirable =
                Map.of("name", "Lived experience", "essential", false, "lived_experience", true);
        var one = "/roles/" + id(role) + "/versions/1";
        assertThat(
                        API.refused(
                                "PATCH",
                                one,
                                version(role),
                                Map.of("criteria", List.of(desirable)),
                                "criteria"))
                .contains("cannot be removed or made desirable");
    }

    @Test
    void aPersonWhomTheCharityEmploysIsInThePeerWorkforceAndNotInTheTrustsStaffInPost() {
        var adult = REGISTER.service("Adult community mental health");
        employ(adult, BUCKHOLT, "37.5", "2021-01-01");
        var hosted = post(adult, Map.of("employer", "Vale Together"));
        API.add("/assignments", inPost(API.person("Idris", "Okoro"), hosted, "2021-01-01"));
        assertThat(API.figure("headcount", "2021-09-30", adult)).isEqualTo("1");
        assertThat(API.figure("wte", "2021-09-30", adult)).isEqualTo("1.0");
        assertThat(API.figure("peer_workforce", "2021-09-30", adult)).isEqualTo("2");
        assertThat(API.get("/assignments?employer=partner&service=" + adult).path("items"))
                .singleElement()
                .satisfies(a -> assertThat(a.path("employer").asText()).isEqualTo("Vale Together"));
    }

    @Test
    void thePeerSupportStructureIsATreeOfPostsAsAListAndATable() {
        var service = REGISTER.service("Peer support structure");
        var lead = post(service, Map.of("specialism", "Professional lead"));
        var below = post(service, Map.of("reports_to_id", id(lead)));
        assertThat(API.refused("PATCH", "/posts/" + id(lead), 1, reports(below), "reports_to_id"))
                .contains("reports to this one");
        assertThat(API.page("/structure")).contains("<ul>").contains("<table");
    }

    private static Map<String, Object> reports(JsonNode post) {
        return Map.of("reports_to_id", id(post));
    }

    @Test
    void thirtyFundedAnd24Point60InPostLeave5Point40VacantWhichIs18Percent() {
        var service = REGISTER.service("Worked example of establishment");
        for (int i = 0; i < 30; i++) {
            var post = post(service, Map.of("funded_hours", 37.5));
            if (i < 24) {
                API.add("/assignments", inPost(API.person("A", "P" + i), post, "2021-01-01"));
            } else if (i == 24) {
                var part = inPost(API.person("A", "P" + i), post, "2021-01-01");
                part.put("weekly_hours", 22.5);
                API.add("/assignments", part);
            }
        }
        assertThat(API.figure("establishment_wte", "2021-09-30", service)).isEqualTo("30.0");
        assertThat(API.figure("wte", "2021-09-30", service)).isEqualTo("24.6");
        assertThat(API.figure("vacancy_wte", "2021-09-30", service)).isEqualTo("5.4");
        assertThat(API.figure("vacancy_rate", "2021-09-30", service)).isEqualTo("18.0");
    }

    @Test
    void twentySevenAtTheStartFourLeaveEightJoinAndThirtyOneAreThereAtTheEnd() {
        var service = REGISTER.service("Worked example of growth");
        for (int i = 0; i < 27; i++) {
            var one = employ(service, OXLEY, "22.5", "2019-04-01");
            if (i < 4) {
                var leaving = "/assignments/" + id(one) + "/leaving";
                API.change("PUT", leaving, version(one), Map.of("end_on", "2021-01-15"));
            }
        }
        for (int i = 0; i < 8; i++) {
            employ(service, OXLEY, "22.5", "2021-02-01");
        }
        assertThat(API.figure("headcount", "2020-03-31", service)).isEqualTo("27");
        assertThat(API.figure("headcount", "2021-03-31", service)).isEqualTo("31");
        assertThat(API.figure("growth_4q", "2021-03-31", service)).isEqualTo("14.8");
        assertThat(API.figure("leaver_rate", "2021-03-31", service)).isEqualTo("13.8");
        assertThat(API.figure("stability_index", "2021-03-31", service)).isEqualTo("85.2");
    }

    @Test
    void fromAFewHoursToFullTime() {
        var wte = Map.of("4", "0.11", "15", "0.4", "22.5", "0.6", "37.5", "1.0");
        wte.forEach((hours, expected) -> {
            var service = REGISTER.service("Post of " + hours + " hours");
            employ(service, OXLEY, hours, "2021-01-01");
            assertThat(API.figure("wte", "2021-09-30", service)).as(hours).isEqualTo(expected);
        });
    }

    private static JsonNode employ(UUID service, UUID locality, String hours, String from) {
        var person = id(API.person("Priya", "Nair"));
        return assign(person, service, locality, hours, from);
    }

    private static JsonNode assign(
            String person, UUID service, UUID locality, String hours, String from) {
        return API.add(
                "/assignments",
                Map.of(
                        "person_id",
                        person,
                        "role_id",
                        PEER.toString(),
                        "service_id",
                        service.toString(),
                        "locality_id",
                        locality.toString(),
                        "weekly_hours",
                        new java.math.BigDecimal(hours),
                        "category",
                        "permanent",
                        "from",
                        from));
    }

    private static Map<String, Object> inPost(JsonNode person, JsonNode post, String from) {
        return new HashMap<>(
                Map.of(
                        "person_id",
                        id(person),
                        "post_id",
                        id(post),
                        "weekly_hours",
                        37.5,
                        "category",
                        "permanent",
                        "from",
                        from));
    }

    private static JsonNode post(UUID service, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("role_id", PEER.toString());
        fields.put("service_id", service.toString());
        return API.add("/posts", fields);
    }

    private static JsonNode vacancy(JsonNode post, String closes) {
        return API.add(
                "/vacancies",
                Map.of(
                        "post_id",
                        id(post),
                        "title",
                        "Peer support worker",
                        "link",
                        "https://www.jobs.nhs.uk/1",
                        "closes_on",
                        closes));
    }

    private static JsonNode advertise(JsonNode post, String closes) {
        var vacancy = vacancy(post, closes);
        var stage = "/vacancies/" + id(vacancy) + "/stage";
        return API.change("PUT", stage, 1, Map.of("stage", "advertised"));
    }
}
