package alongside.workforce.bulkedits;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Random working lives, told to the product in four ways: on its pages, through its API, by staff
 * files, and by bulk edits. Each way leaves the same register and the same figures, and what can be
 * undone leaves the register as it was.
 */
class FourWaysTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TestSite SITE = new TestSite().as(Role.PROGRAMME_LEAD);
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final String PAGES = "/t/northmoor";
    private static final String API = "/api/v1/t/northmoor";
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int STEPS = 9;
    private static final List<String> HOURS = List.of("7.5", "15", "22.5", "30", "37.5");

    private final UUID role = REGISTER.role("Peer support worker");
    private final List<Place> places = new ArrayList<>();

    private record Place(UUID service, String serviceName, UUID team, String teamName) {}

    /** How somebody works from a day on. */
    private record Life(String number, LocalDate start, String end, String hours, Place place) {
        Life with(String end, String hours, Place place) {
            return new Life(number, start, end, hours, place);
        }
    }

    /** What happens on one day: people come, or the same thing happens to some of them. */
    private record Step(LocalDate day, String kind, List<Life> after) {}

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void pagesApiFilesAndBulkEditsLeaveTheSameRegister() {
        for (var name : List.of("Acute", "Forensic")) {
            var service = REGISTER.service(name);
            places.add(
                    new Place(
                            service, name, REGISTER.team(name + " team", service), name + " team"));
        }
        for (var seed : List.of(20211201L, 20211202L, 20211203L)) {
            var steps = history(new Random(seed));
            var pages = told(steps, this::onPages);
            assertThat(pages).as("seed %s", seed).hasSizeGreaterThan(STEPS / 2);
            assertThat(told(steps, this::throughTheApi)).as("API, seed %s", seed).isEqualTo(pages);
            assertThat(told(steps, this::byFile)).as("file, seed %s", seed).isEqualTo(pages);
            assertThat(told(steps, this::inBulk)).as("bulk, seed %s", seed).isEqualTo(pages);
        }
    }

    private interface Way {
        void tell(Step step, List<Life> everybody);
    }

    /** The register after all of it, in a few lines of text; its figures are recounted. */
    private List<String> told(List<Step> steps, Way way) {
        forget();
        var everybody = new ArrayList<Life>();
        for (var step : steps) {
            for (var life : step.after()) {
                everybody.removeIf(old -> old.number().equals(life.number()));
                everybody.add(life);
            }
            way.tell(step, everybody);
            recount(step.day(), everybody);
        }
        for (var step : steps) {
            recount(step.day(), at(steps, step.day()));
        }
        return dump();
    }

    private static List<Life> at(List<Step> steps, LocalDate day) {
        var everybody = new ArrayList<Life>();
        for (var step : steps) {
            if (!step.day().isAfter(day)) {
                for (var life : step.after()) {
                    everybody.removeIf(old -> old.number().equals(life.number()));
                    everybody.add(life);
                }
            }
        }
        return everybody;
    }

    private static void recount(LocalDate day, List<Life> everybody) {
        var there =
                everybody.stream()
                        .filter(life -> !life.start().isAfter(day))
                        .filter(life -> life.end().isEmpty() || life.end().compareTo("" + day) >= 0)
                        .toList();
        assertThat(figure("headcount", day)).as("%s", day).isEqualByComparingTo("" + there.size());
        var hours =
                there.stream()
                        .map(life -> new BigDecimal(life.hours()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var wte = hours.divide(new BigDecimal("37.5"), 2, RoundingMode.HALF_UP);
        assertThat(figure("wte", day)).as("%s", day).isEqualByComparingTo(wte);
    }

    private static BigDecimal figure(String measure, LocalDate day) {
        var answer = SITE.get(API + "/measures/" + measure + "?as_at=" + day);
        return tree(answer.body()).path("value").decimalValue().setScale(2, RoundingMode.HALF_UP);
    }

    private List<Step> history(Random random) {
        var steps = new ArrayList<Step>();
        var everybody = new ArrayList<Life>();
        var day = FIRST;
        for (int i = 0; i < STEPS; i++) {
            day = day.plusDays(10 + random.nextInt(50));
            var open = everybody.stream().filter(life -> life.end().isEmpty()).toList();
            var step = open.size() < 3 ? joining(random, day, i) : changing(random, day, i, open);
            for (var life : step.after()) {
                everybody.removeIf(old -> old.number().equals(life.number()));
                everybody.add(life);
            }
            steps.add(step);
        }
        return steps;
    }

    private Step joining(Random random, LocalDate day, int step) {
        var hours = HOURS.get(random.nextInt(HOURS.size()));
        var place = places.get(random.nextInt(places.size()));
        var lives = new ArrayList<Life>();
        for (int i = 0, n = 2 + random.nextInt(2); i < n; i++) {
            lives.add(new Life("N%d%d".formatted(step, i), day, "", hours, place));
        }
        return new Step(day, "join", lives);
    }

    private Step changing(Random random, LocalDate day, int step, List<Life> open) {
        var some = open.subList(0, 1 + random.nextInt(2));
        var hours = HOURS.get(random.nextInt(HOURS.size()));
        var place = places.get(random.nextInt(places.size()));
        return switch (random.nextInt(4)) {
            case 0 -> joining(random, day, step);
            case 1 ->
                    new Step(
                            day,
                            "leave",
                            lives(some, life -> life.with("" + day, life.hours(), life.place())));
            case 2 ->
                    new Step(day, "hours", lives(some, life -> life.with("", hours, life.place())));
            default ->
                    new Step(day, "move", lives(some, life -> life.with("", life.hours(), place)));
        };
    }

    private static List<Life> lives(
            List<Life> lives, java.util.function.UnaryOperator<Life> change) {
        return lives.stream().map(change).toList();
    }

    private void onPages(Step step, List<Life> everybody) {
        for (var life : step.after()) {
            if (step.kind().equals("join")) {
                var made =
                        SITE.post(
                                PAGES + "/people",
                                Map.of(
                                        "first_name", "First" + life.number(),
                                        "last_name", "Last" + life.number(),
                                        "employee_number", life.number()));
                var person = made.headers().firstValue("Location").orElseThrow();
                ok(SITE.post(person + "/assignments", fields(step, life)).statusCode());
                continue;
            }
            var now = assignment(life, step.day());
            var path = PAGES + "/assignments/" + now.path("id").asText();
            var fields = fields(step, life);
            fields.put("version", now.path("version").asText());
            if (step.kind().equals("leave")) {
                day(fields, "end_on", step.day());
                ok(SITE.post(path + "/leaving", fields).statusCode());
            } else if (differs(now, life)) {
                ok(SITE.post(path + "/change", fields).statusCode());
            }
        }
    }

    private static void ok(int status) {
        assertThat(status).isEqualTo(303);
    }

    private Map<String, String> fields(Step step, Life life) {
        var fields = new java.util.HashMap<String, String>();
        fields.put("role_id", role.toString());
        fields.put("band", "3");
        fields.put("service_id", life.place().service().toString());
        fields.put("team_id", life.place().team().toString());
        fields.put("weekly_hours", life.hours());
        fields.put("category", "permanent");
        day(fields, "from", step.day());
        return fields;
    }

    private static void day(Map<String, String> fields, String field, LocalDate day) {
        fields.put(field + "-day", "" + day.getDayOfMonth());
        fields.put(field + "-month", "" + day.getMonthValue());
        fields.put(field + "-year", "" + day.getYear());
    }

    private void throughTheApi(Step step, List<Life> everybody) {
        for (var life : step.after()) {
            if (step.kind().equals("join")) {
                join(life);
                continue;
            }
            var now = assignment(life, step.day());
            var path = API + "/assignments/" + now.path("id").asText();
            var version = "\"" + now.path("version").asText() + "\"";
            if (step.kind().equals("leave")) {
                var body = "{\"end_on\": \"%s\"}".formatted(step.day());
                sent(SITE.json("PUT", path + "/leaving", body, "If-Match", version), 200);
            } else if (differs(now, life)) {
                var body = "{\"from\": \"%s\", %s}".formatted(step.day(), changes(step, life));
                sent(SITE.json("PATCH", path, body, "If-Match", version), 200);
            }
        }
    }

    private void join(Life life) {
        var person =
                sent(
                        SITE.json(
                                "POST",
                                API + "/people",
                                """
                                {"first_name": "First%1$s", "last_name": "Last%1$s",
                                 "employee_number": "%1$s"}
                                """
                                        .formatted(life.number())),
                        201);
        var body =
                """
                {"person_id": "%s", "role_id": "%s", "band": "3", "service_id": "%s",
                 "team_id": "%s", "weekly_hours": %s, "category": "permanent", "from": "%s"}
                """
                        .formatted(
                                person.path("id").asText(),
                                role,
                                life.place().service(),
                                life.place().team(),
                                life.hours(),
                                life.start());
        sent(SITE.json("POST", API + "/assignments", body), 201);
    }

    private static String changes(Step step, Life life) {
        return switch (step.kind()) {
            case "leave" -> "\"end_on\": \"%s\"".formatted(step.day());
            case "hours" -> "\"weekly_hours\": %s".formatted(life.hours());
            default ->
                    "\"service_id\": \"%s\", \"team_id\": \"%s\""
                            .formatted(life.place().service(), life.place().team());
        };
    }

    /** The whole staff as a file of the day, saved, undone and saved again. */
    private void byFile(Step step, List<Life> everybody) {
        var text =
                new StringBuilder("Employee Number,Last Name,First Name,Service,Team,Role,Band,");
        text.append("Assignment Category,Contracted Hours,Start Date,End Date\r\n");
        for (var life : everybody) {
            text.append(
                    "%1$s,Last%1$s,First%1$s,%2$s,%3$s,Peer support worker,3,Permanent,%4$s,%5$s,%6$s\r\n"
                            .formatted(
                                    life.number(),
                                    life.place().serviceName(),
                                    life.place().teamName(),
                                    life.hours(),
                                    life.start(),
                                    life.end()));
        }
        saveUndoSave(
                () -> sent(SITE.csv(API + "/imports?as_at=" + step.day(), text.toString()), 201));
    }

    private void inBulk(Step step, List<Life> everybody) {
        if (step.kind().equals("join")) {
            step.after().forEach(this::join);
            return;
        }
        var ids =
                step.after().stream()
                        .map(life -> "\"" + assignment(life, step.day()).path("id").asText() + "\"")
                        .toList();
        var body =
                "{\"ids\": %s, \"from\": \"%s\", \"changes\": {%s}}"
                        .formatted(ids, step.day(), changes(step, step.after().getFirst()));
        saveUndoSave(() -> sent(SITE.json("POST", API + "/bulk-edits", body), 201));
    }

    private static void saveUndoSave(java.util.function.Supplier<JsonNode> checked) {
        var before = dump();
        var first = checked.get();
        assertThat(first.path("status").asText()).as("%s", first).isEqualTo("checked");
        assertThat(first.path("rejected").asInt()).as("%s", first).isZero();
        var path = API + "/imports/" + first.path("id").asText();
        sent(SITE.json("POST", path + "/commit", ""), 200);
        sent(SITE.json("POST", path + "/reversal", ""), 200);
        assertThat(dump()).as("undone %s", first).isEqualTo(before);
        var again = API + "/imports/" + checked.get().path("id").asText();
        assertThat(sent(SITE.json("POST", again + "/commit", ""), 200).path("status").asText())
                .isEqualTo("committed");
    }

    private static boolean differs(JsonNode now, Life life) {
        return now.path("weekly_hours").decimalValue().compareTo(new BigDecimal(life.hours())) != 0
                || !now.path("team_id").asText().equals(life.place().team().toString());
    }

    private static JsonNode assignment(Life life, LocalDate day) {
        var found = SITE.get(API + "/assignments?state=all&q=" + life.number() + "&as_at=" + day);
        return tree(found.body()).path("items").get(0);
    }

    private static JsonNode sent(java.net.http.HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return tree(answer.body());
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** People, assignments and periods with the kind of their post, without ids. */
    private static List<String> dump() {
        return SITE.trusts()
                .tenants()
                .in(
                        NORTHMOOR,
                        db ->
                                db.query(
                                                """
                                                SELECT p.employee_number || ' ' || p.first_name || ' '
                                                       || p.last_name
                                                       || COALESCE(' from ' || a.start_on, '')
                                                       || COALESCE(' to ' || a.end_on, '')
                                                       || COALESCE(' counted to ' || a.counted_to, '')
                                                       || COALESCE(': ' || x.valid_from, '')
                                                       || COALESCE(' until ' || x.valid_to, '')
                                                       || COALESCE(' ' || x.weekly_hours || ' '
                                                                   || x.category, '')
                                                       || COALESCE(' fixed to ' || x.fixed_term_end_on, '')
                                                       || COALESCE(' ' || r.name || ' ' || o.band || ' '
                                                                   || s.name || ' ' || t.name, '') AS line
                                                  FROM person p
                                                  LEFT JOIN assignment a ON a.person_id = p.id
                                                  LEFT JOIN assignment_period x ON x.assignment_id = a.id
                                                  LEFT JOIN post o ON o.id = x.post_id
                                                  LEFT JOIN job_role r ON r.id = o.job_role_id
                                                  LEFT JOIN service s ON s.id = o.service_id
                                                  LEFT JOIN team t ON t.id = o.team_id
                                                 UNION ALL
                                                SELECT DISTINCT 'a post: ' || r.name || ' ' || o.band || ' '
                                                       || s.name || ' ' || t.name
                                                  FROM post o
                                                  JOIN job_role r ON r.id = o.job_role_id
                                                  JOIN service s ON s.id = o.service_id
                                                  JOIN team t ON t.id = o.team_id
                                                 ORDER BY 1
                                                """)
                                        .execute()
                                        .map(row -> row.column("line").get(String.class))
                                        .toList());
    }

    private static void forget() {
        SITE.trusts()
                .tenants()
                .in(
                        NORTHMOOR,
                        db -> {
                            db.dml("DELETE FROM import_result").execute();
                            db.dml("DELETE FROM import").execute();
                            db.dml("DELETE FROM assignment").execute();
                            db.dml("DELETE FROM person").execute();
                            return db.dml("DELETE FROM post").execute();
                        });
    }
}
