package alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.Audience;
import alongside.portal.Route;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Goes through every route there is as everybody there is. */
class SweepTest {
    private static final String RANDOM = "019a8f00-dead-7000-8000-00000000beef";
    private static TestSite site;
    private static Ask ask;

    @BeforeAll
    static void start() throws SQLException {
        site = new TestSite();
        ask = new Ask(site);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Stream<Route> routes(Audience audience) {
        return site.alongside.routes().all().stream().filter(r -> r.audience() == audience);
    }

    private static Stream<Route> guarded() {
        return site.alongside.routes().all().stream()
                .filter(r -> r.audience() != Audience.OPEN && r.audience() != Audience.FILE);
    }

    @Test
    void withoutALogInNothingIsToldButHowToLogIn() {
        var soft = new SoftAssertions();
        guarded()
                .forEach(route -> {
                    var answer = ask.send(route, Ask.path(route, "northmoor", RANDOM), null);
                    if (route.api()) {
                        soft.assertThat(answer.status()).as("%s", route).isEqualTo(401);
                        soft.assertThat(answer.header("www-authenticate")).isEqualTo("Bearer");
                    } else {
                        soft.assertThat(answer.status()).as("%s", route).isEqualTo(303);
                        soft.assertThat(answer.header("location")).startsWith("/log-in?next=");
                    }
                });
        soft.assertAll();
    }

    @Test
    void aTrustOfOthersAndATrustThatDoesNotExistAreTheSameBytes() {
        var soft = new SoftAssertions();
        for (var who : List.of(Who.NEIGHBOUR, Who.OPERATOR, Who.NATIONAL)) {
            routes(Audience.TRUST)
                    .forEach(route -> {
                        var foreign = ask.send(route, Ask.path(route, "northmoor", RANDOM), who);
                        var nowhere = ask.send(route, Ask.path(route, "nowhereis", RANDOM), who);
                        soft.assertThat(foreign.status()).as("%s %s", who, route).isEqualTo(404);
                        soft.assertThat(foreign).as("%s %s", who, route).isEqualTo(nowhere);
                    });
        }
        soft.assertAll();
    }

    @Test
    void whatOperatorsAndNationalLeadsSeeDoesNotExistForOthers() {
        var soft = new SoftAssertions();
        for (var who : List.of(Who.ADMIN, Who.READER)) {
            Stream.concat(routes(Audience.OPERATOR), routes(Audience.NATIONAL))
                    .forEach(route ->
                            soft.assertThat(
                                            ask.send(
                                                            route,
                                                            Ask.path(route, "northmoor", RANDOM),
                                                            who)
                                                    .status())
                                    .as("%s %s", who, route)
                                    .isEqualTo(404));
        }
        soft.assertAll();
    }

    @Test
    void aThingOfAnotherTrustAndAThingThatDoesNotExistAreTheSameBytes() throws SQLException {
        var soft = new SoftAssertions();
        var foreign = ids(TestSite.FENBRIDGE.value());
        assertThat(foreign).isNotEmpty();
        for (var who : List.of(Who.ADMIN, Who.READER)) {
            routes(Audience.TRUST)
                    .filter(route ->
                            !Ask.path(route, "northmoor", "?")
                                    .equals(Ask.path(route, "northmoor", "!")))
                    .forEach(route -> {
                        var unknown =
                                ask.send(route, Ask.path(route, "northmoor", RANDOM), who)
                                        .without(RANDOM);
                        soft.assertThat(unknown.header("location"))
                                .as("%s %s is asked by somebody logged in", who, route)
                                .doesNotStartWith("/log-in");
                        for (var id : foreign) {
                            var answer =
                                    ask.send(route, Ask.path(route, "northmoor", id), who)
                                            .without(id);
                            soft.assertThat(answer)
                                    .as("%s %s %s", who, route, id)
                                    .isEqualTo(unknown);
                        }
                    });
        }
        soft.assertAll();
    }

    @Test
    void aForumOfAnotherTrustAndOneThatDoesNotExistAreTheSameBytes() throws SQLException {
        var soft = new SoftAssertions();
        var foreign = foreignForum();
        for (var who : List.of(Who.ADMIN, Who.READER, Who.OPERATOR)) {
            routes(Audience.SIGNED_IN)
                    .filter(route -> route.path().contains("{"))
                    .forEach(route -> {
                        var unknown =
                                ask.send(route, Ask.path(route, "northmoor", RANDOM), who)
                                        .without(RANDOM);
                        for (var id : foreign) {
                            var answer =
                                    ask.send(route, Ask.path(route, "northmoor", id), who)
                                            .without(id);
                            soft.assertThat(answer)
                                    .as("%s %s %s", who, route, id)
                                    .isEqualTo(unknown);
                        }
                    });
        }
        soft.assertAll();
    }

    /** A forum of Fenbridge alone, and everything in it that has an id. */
    private static List<String> foreignForum() throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = site.database.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET search_path = alongside_forums");
            statement.execute(
                    """
                    INSERT INTO forum (name, purpose, reach, trust, visibility, roles)
                    VALUES ('Fenbridge peers', 'Our own', 'trust', '%s', 'open', '{programme_lead}');
                    INSERT INTO profile (person, trust, display_name)
                    VALUES ('%2$s', '%1$s', 'Piotr Abara');
                    INSERT INTO participant (forum, person, trust, part, state, since)
                    SELECT id, '%2$s', trust, 'chair', 'member', now() FROM forum;
                    INSERT INTO topic (forum, kind, title, author, trust, created_at, last_post_at)
                    SELECT id, 'question', 'Ours', '%2$s', trust, now(), now() FROM forum;
                    INSERT INTO post (topic, number, author, trust, body, created_at)
                    SELECT id, 1, '%2$s', trust, 'Hello', now() FROM topic;
                    INSERT INTO meeting_series (forum, terms, first_on, starts_at, minutes, capacity,
                                                quorum, chair)
                    SELECT forum, 'Terms', '2027-01-14', '14:00', 120, 20, 1, id FROM participant;
                    INSERT INTO meeting (forum, series, starts_at, ends_at, capacity)
                    SELECT forum, id, '2027-01-14 14:00Z', '2027-01-14 16:00Z', 20
                      FROM meeting_series;
                    INSERT INTO agenda_item (meeting, title, author, created_at)
                    SELECT id, 'Ours', '%2$s', now() FROM meeting;
                    INSERT INTO motion (meeting, motion, opened_at)
                    SELECT id, 'Ours', now() FROM meeting;
                    INSERT INTO meeting_action (meeting, owner, what, due_on)
                    SELECT m.id, p.id, 'Ours', '2027-03-31' FROM meeting m, participant p;
                    """
                            .formatted(TestSite.FENBRIDGE, Who.NEIGHBOUR.id()));
            try (var rows =
                    statement.executeQuery(
                            """
                            SELECT id FROM forum UNION ALL SELECT id FROM topic
                            UNION ALL SELECT id FROM post UNION ALL SELECT id FROM participant
                            UNION ALL SELECT id FROM meeting UNION ALL SELECT id FROM agenda_item
                            UNION ALL SELECT id FROM motion
                            UNION ALL SELECT id FROM meeting_action
                            """)) {
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
            }
        }
        return all;
    }

    @Test
    void nobodyGetsAnErrorOfOursWhateverTheyAsk() {
        var soft = new SoftAssertions();
        for (var route : site.alongside.routes().all()) {
            // Whoever logs out asks nothing more, and the other tests ask as the same people.
            if (route.audience() == Audience.FILE || route.path().equals("/logout")) {
                continue;
            }
            for (var who : Who.values()) {
                for (var path : odd(route)) {
                    soft.assertThat(ask.send(route, path, who).status())
                            .as("%s %s %s", who, route, path)
                            .isLessThan(500);
                }
            }
        }
        soft.assertAll();
    }

    @Test
    void whatAMemberMaySeeIsThereForThem() {
        var seen =
                routes(Audience.TRUST)
                        .filter(route ->
                                route.method().equals("GET")
                                        && !route.path().substring(10).contains("{"))
                        .map(route ->
                                ask.send(route, Ask.path(route, "northmoor", RANDOM), Who.ADMIN))
                        .filter(answer -> answer.status() == 200)
                        .toList();

        assertThat(seen).hasSizeGreaterThan(5);
    }

    /** A route without parameters has one address only. */
    private static List<String> odd(Route route) {
        return Stream.of(RANDOM, "%27", "x".repeat(300), "headcount")
                .map(id -> Ask.path(route, "northmoor", id))
                .distinct()
                .toList();
    }

    /** One id of every kind of thing that this Trust has. */
    private static List<String> ids(String schema) throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = site.database.connect()) {
            fill(connection, schema);
            try (var statement = connection.createStatement();
                    var tables =
                            statement.executeQuery(
                                    "SELECT table_name FROM information_schema.columns WHERE table_schema = '"
                                            + schema
                                            + "' AND column_name = 'id' AND data_type = 'uuid'")) {
                while (tables.next()) {
                    one(connection, schema, tables.getString(1), all);
                }
            }
        }
        return all;
    }

    private static void fill(Connection connection, String schema) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET search_path = " + schema);
            statement.execute(
                    """
                    INSERT INTO locality (name) VALUES ('Ouse Valley');
                    INSERT INTO service (name, category)
                    VALUES ('Inpatient', 'adult_inpatient');
                    INSERT INTO team (name, service_id) SELECT 'Willow', id FROM service LIMIT 1;
                    INSERT INTO job_role (name) VALUES ('Peer trainer');
                    INSERT INTO person (first_name, last_name) VALUES ('Ada', 'Byrne');
                    INSERT INTO post (job_role_id, service_id)
                    SELECT r.id, s.id FROM job_role r, service s LIMIT 1;
                    INSERT INTO assignment (person_id, start_on)
                    SELECT id, '2020-03-01' FROM person LIMIT 1;
                    INSERT INTO assignment_period
                           (assignment_id, valid_from, post_id, weekly_hours, category)
                    SELECT a.id, '2020-03-01', p.id, 30, 'permanent' FROM assignment a, post p LIMIT 1;
                    INSERT INTO partner_employer (name) VALUES ('Ouse Valley Mind');
                    INSERT INTO expansion_line (service_id, posts, due_on)
                    SELECT id, 2, '2027-03-31' FROM service LIMIT 1;
                    INSERT INTO vacancy (post_id, title, opened_on)
                    SELECT id, 'Peer trainer', '2026-11-01' FROM post LIMIT 1;
                    INSERT INTO preceptorship (assignment_id, months)
                    SELECT id, 12 FROM assignment LIMIT 1;
                    INSERT INTO preceptorship_extension
                           (preceptorship_id, days, reason, recorded_by, recorded_on)
                    SELECT id, 30, 'Leave', 'Lena Ross', '2020-09-01' FROM preceptorship LIMIT 1;
                    INSERT INTO supervision_session
                           (kind, held_on, minutes, facilitator, facilitator_name, recorded_by)
                    VALUES ('managerial', '2020-04-01', 60, uuidv7(), 'Lena Ross', 'Lena Ross');
                    INSERT INTO supervision_attendance (session_id, person_id)
                    SELECT s.id, p.id FROM supervision_session s, person p LIMIT 1;
                    INSERT INTO qualification
                           (person_id, title, level, awarding_body, type, started_on, recorded_by)
                    SELECT id, 'Peer worker', 3, 'Vale Skills', 'apprenticeship', '2020-03-01',
                           'Lena Ross'
                      FROM person LIMIT 1;
                    INSERT INTO involvement_entry
                           (assignment_id, done_on, hours, what, recorded_by)
                    SELECT id, '2020-04-01', 2, 'Interview panel', 'Ada Byrne'
                      FROM assignment LIMIT 1;
                    INSERT INTO correction (person_id, field, held, should_be, asked_on)
                    SELECT id, 'email', '', 'ada@fenbridge.example', '2020-04-01'
                      FROM person LIMIT 1;
                    INSERT INTO custom_field (subject, label, kind, why, seen_by, kept_months, added_by)
                    VALUES ('person', 'Base', 'text', 'Rotas', '{trust_admin}', 6, 'Lena Ross');
                    INSERT INTO reflection (author, author_name, title, body, written_on)
                    VALUES (uuidv7(), 'Ada Byrne', 'A day', 'It was good', '2020-04-02');
                    INSERT INTO cpd_entry (account, done_on, activity, hours)
                    VALUES (uuidv7(), '2026-11-01', 'A course', 2);
                    INSERT INTO form_draft (id, writer, form, fields, saved_at)
                    VALUES (uuidv7(), uuidv7(), 'my/reflections/new', '{"fields": {}}', now());
                    INSERT INTO competence_view
                           (author, said_by, said_by_name, said_at, framework, wants_next, version)
                    VALUES (uuidv7(), uuidv7(), 'Ada Byrne', '2020-04-02T10:00Z', 1, 'More', 1);
                    INSERT INTO saved_view (list, name, query, owner, owner_name, shared)
                    VALUES ('people', 'Band 3', 'band=3', uuidv7(), 'Lena Ross', true);
                    INSERT INTO person_merge (kept_id, other_id, kept_before, kept_after,
                                              other_before, merged_by, reversible_until)
                    SELECT id, uuidv7(), to_jsonb(p), to_jsonb(p), to_jsonb(p), 'Lena Ross',
                           '2100-12-31' FROM person p LIMIT 1;
                    UPDATE assignment SET end_on = '2026-12-31';
                    INSERT INTO leaving (assignment_id) SELECT id FROM assignment LIMIT 1;
                    INSERT INTO leaving_task (assignment_id, position, name, who, days_before)
                    SELECT assignment_id, 1, 'Return equipment', 'line_manager', 0 FROM leaving;
                    """);
            statement.execute("SET search_path = public");
        }
    }

    private static void one(Connection connection, String schema, String table, List<String> all)
            throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT id FROM " + schema + "." + table + " LIMIT 1")) {
            if (row.next()) {
                all.add(row.getString(1));
            }
        }
    }
}
