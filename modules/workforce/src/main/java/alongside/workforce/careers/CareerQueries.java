package alongside.workforce.careers;

import alongside.kernel.Db;
import alongside.workforce.pathways.Pathway;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.pathways.Step;
import alongside.workforce.register.VersionStatus;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes the ways of people along pathways. */
final class CareerQueries {
    private CareerQueries() {}

    private record Recorded(UUID career, String name, CareerStep step) {}

    static boolean hasPerson(Db db, UUID person) {
        return db.get("SELECT 1 AS found FROM person WHERE id = CAST(:id AS uuid)")
                .addParam("id", person.toString())
                .execute()
                .isPresent();
    }

    /** Lets one at a time put this person on a pathway. */
    static void lock(Db db, UUID person) {
        db.get("SELECT id FROM person WHERE id = CAST(:id AS uuid) FOR UPDATE")
                .addParam("id", person.toString())
                .execute();
    }

    /** The newest first. */
    static List<Career> all(Db db, UUID person) {
        var recorded =
                recorded(db, person).stream().collect(Collectors.groupingBy(Recorded::career));
        var conversations = conversations(db, person);
        var employed = employed(db, person);
        return db
                .query(
                        """
                        SELECT c.id, v.pathway_id, v.number, c.begun_on, c.version
                          FROM career c
                          JOIN pathway_version v ON v.id = c.pathway_version_id
                         WHERE c.person_id = CAST(:person AS uuid)
                         ORDER BY c.begun_on DESC, c.id DESC
                        """)
                .addParam("person", person.toString())
                .execute()
                .toList()
                .stream()
                .map(row -> career(db, person, row, employed, recorded, conversations))
                .toList();
    }

    private static Career career(
            Db db,
            UUID person,
            DbRow row,
            Map<String, LocalDate> employed,
            Map<UUID, List<Recorded>> recorded,
            Map<UUID, List<Conversation>> conversations) {
        var id = row.column("id").get(UUID.class);
        var number = row.column("number").get(Integer.class);
        var versions = Pathways.versions(db, row.column("pathway_id").get(UUID.class));
        var pathway = versions.stream().filter(v -> v.number() == number).findFirst().orElseThrow();
        var mine = recorded.getOrDefault(id, List.of());
        var steps = steps(pathway, employed, mine);
        var names = steps.stream().map(s -> key(s.step().name())).collect(Collectors.toSet());
        return new Career(
                id,
                person,
                pathway,
                row.column("begun_on").get(LocalDate.class),
                steps,
                mine.stream()
                        .filter(r -> !names.contains(key(r.name())))
                        .map(Recorded::step)
                        .toList(),
                conversations.getOrDefault(id, List.of()),
                versions.stream()
                        .filter(v -> v.status() == VersionStatus.LIVE)
                        .mapToInt(Pathway::number)
                        .findFirst()
                        .orElse(number),
                row.column("version").get(Integer.class));
    }

    /** The steps of the version; one of the same name in an earlier version is the same step. */
    private static List<CareerStep> steps(
            Pathway pathway, Map<String, LocalDate> employed, List<Recorded> recorded) {
        var byName =
                recorded.stream()
                        .collect(
                                Collectors.toMap(
                                        r -> key(r.name()), Function.identity(), (a, b) -> b));
        var steps = new ArrayList<CareerStep>();
        for (int i = 0; i < pathway.steps().size(); i++) {
            var step = pathway.steps().get(i);
            var found = byName.get(key(step.name()));
            steps.add(
                    found == null
                            ? CareerStep.fromPost(i + 1, step, firstDay(pathway, step, employed))
                            : new CareerStep(
                                    i + 1,
                                    step,
                                    found.step().startedOn(),
                                    found.step().reachedOn(),
                                    found.step().evidence(),
                                    found.step().overrideReason(),
                                    found.step().recordedBy()));
        }
        return steps;
    }

    /** The first day in each role, by its name in lower case. */
    private static Map<String, LocalDate> employed(Db db, UUID person) {
        return db.query(
                        """
                        SELECT lower(r.name) AS role, min(p.valid_from) AS first
                          FROM assignment a
                          JOIN assignment_period p ON p.assignment_id = a.id
                          JOIN post o ON o.id = p.post_id
                          JOIN job_role r ON r.id = o.job_role_id
                         WHERE a.person_id = CAST(:person AS uuid)
                         GROUP BY lower(r.name)
                        """)
                .addParam("person", person.toString())
                .execute()
                .collect(
                        Collectors.toMap(
                                row -> row.column("role").get(String.class),
                                row -> row.column("first").get(LocalDate.class)));
    }

    /** The first day in the role that a step begins, or in one that the pathway leads to. */
    private static @Nullable LocalDate firstDay(
            Pathway pathway, Step step, Map<String, LocalDate> employed) {
        if (!step.kind().equals("employ")) {
            return null;
        }
        return pathway.steps().stream()
                .map(Step::role)
                .filter(Objects::nonNull)
                .map(role -> employed.get(key(role)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.UK);
    }

    private static List<Recorded> recorded(Db db, UUID person) {
        return db.query(
                        """
                        SELECT c.id AS career, s.position, s.kind, s.name, s.band, s.qualification,
                               j.name AS role, r.started_on, r.reached_on, r.evidence,
                               r.override_reason, r.recorded_by
                          FROM career c
                          JOIN career_step r ON r.career_id = c.id
                          JOIN pathway_step s ON s.id = r.pathway_step_id
                          JOIN pathway_version v ON v.id = s.pathway_version_id
                          LEFT JOIN job_role j ON j.id = s.job_role_id
                         WHERE c.person_id = CAST(:person AS uuid)
                         ORDER BY v.number, s.position
                        """)
                .addParam("person", person.toString())
                .execute()
                .map(CareerQueries::step)
                .toList();
    }

    private static Recorded step(DbRow row) {
        var name = row.column("name").get(String.class);
        return new Recorded(
                row.column("career").get(UUID.class),
                name,
                new CareerStep(
                        row.column("position").get(Integer.class),
                        new Step(
                                row.column("kind").get(String.class),
                                name,
                                row.column("role").get(String.class),
                                row.column("band").get(String.class),
                                row.column("qualification").get(String.class),
                                List.of(),
                                List.of()),
                        row.column("started_on").get(LocalDate.class),
                        row.column("reached_on").get(LocalDate.class),
                        row.column("evidence").get(String.class),
                        row.column("override_reason").get(String.class),
                        row.column("recorded_by").get(String.class)));
    }

    private static Map<UUID, List<Conversation>> conversations(Db db, UUID person) {
        return db
                .query(
                        """
                        SELECT t.career_id, t.held_on, t.next_step, t.recorded_by
                          FROM career_conversation t JOIN career c ON c.id = t.career_id
                         WHERE c.person_id = CAST(:person AS uuid)
                         ORDER BY t.held_on DESC, t.id DESC
                        """)
                .addParam("person", person.toString())
                .execute()
                .toList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.column("career_id").get(UUID.class),
                                Collectors.mapping(
                                        CareerQueries::conversation, Collectors.toList())));
    }

    private static Conversation conversation(DbRow row) {
        return new Conversation(
                row.column("held_on").get(LocalDate.class),
                row.column("next_step").get(String.class),
                row.column("recorded_by").get(String.class));
    }

    static UUID insert(Db db, UUID person, Pathway pathway, LocalDate on) {
        return db.query(
                        """
                        INSERT INTO career (person_id, pathway_version_id, begun_on)
                        SELECT CAST(:person AS uuid), v.id, CAST(:on AS date)
                          FROM pathway_version v
                         WHERE v.pathway_id = CAST(:pathway AS uuid) AND v.number = :number
                        RETURNING id
                        """)
                .addParam("person", person.toString())
                .addParam("on", on)
                .addParam("pathway", pathway.id().toString())
                .addParam("number", pathway.number())
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** Whether the version was still the newest. */
    static boolean next(Db db, UUID career, long version) {
        return db.dml(
                                """
                                UPDATE career SET version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("id", career.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static void record(
            Db db,
            Career career,
            int number,
            StepDraft draft,
            @Nullable String reason,
            String recordedBy) {
        withdraw(db, career, number);
        db.dml(
                        """
                        INSERT INTO career_step (career_id, pathway_step_id, started_on, reached_on,
                                                 evidence, override_reason, recorded_by)
                        SELECT CAST(:career AS uuid), s.id, CAST(:started AS date),
                               CAST(NULLIF(:reached, '') AS date), :evidence,
                               NULLIF(:reason, ''), :by
                          FROM pathway_step s
                          JOIN pathway_version v ON v.id = s.pathway_version_id
                         WHERE v.pathway_id = CAST(:pathway AS uuid) AND v.number = :version
                           AND s.position = :position
                        """)
                .addParam("career", career.id().toString())
                .addParam("started", draft.started())
                .addParam("reached", StepDraft.given(draft.reachedOn()))
                .addParam("evidence", StepDraft.given(draft.evidence()))
                .addParam("reason", reason == null ? "" : reason)
                .addParam("by", recordedBy)
                .addParam("pathway", career.pathway().id().toString())
                .addParam("version", career.pathway().number())
                .addParam("position", number)
                .execute();
    }

    /** Also where it was recorded on an earlier version of the pathway. */
    static void withdraw(Db db, Career career, int number) {
        db.dml(
                        """
                        DELETE FROM career_step r USING pathway_step s
                         WHERE r.career_id = CAST(:career AS uuid) AND s.id = r.pathway_step_id
                           AND lower(s.name) = lower(:name)
                        """)
                .addParam("career", career.id().toString())
                .addParam("name", career.steps().get(number - 1).step().name())
                .execute();
    }

    static void talk(Db db, UUID career, LocalDate heldOn, String next, String recordedBy) {
        db.dml(
                        """
                        INSERT INTO career_conversation (career_id, held_on, next_step, recorded_by)
                        VALUES (CAST(:career AS uuid), CAST(:on AS date), :next, :by)
                        """)
                .addParam("career", career.toString())
                .addParam("on", heldOn)
                .addParam("next", next)
                .addParam("by", recordedBy)
                .execute();
    }

    static void move(Db db, UUID career, UUID pathway) {
        db.dml(
                        """
                        UPDATE career SET pathway_version_id = v.id
                          FROM pathway_version v
                         WHERE career.id = CAST(:career AS uuid)
                           AND v.pathway_id = CAST(:pathway AS uuid) AND v.status = 'live'
                        """)
                .addParam("career", career.toString())
                .addParam("pathway", pathway.toString())
                .execute();
    }
}
