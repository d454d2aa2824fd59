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

/** Reads the ways of people along pathways. */
final class CareerQueries {
    private CareerQueries() {}

    private record Recorded(UUID career, String name, CareerStep step) {}

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
}
