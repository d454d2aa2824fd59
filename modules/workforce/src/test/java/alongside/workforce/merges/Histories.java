package alongside.workforce.merges;

import static alongside.kernel.TestTrusts.NORTHMOOR;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.people.People;
import alongside.workforce.people.PersonDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** People with everything that can be recorded about one, by chance, and all of it as text. */
final class Histories {
    private final TestTrusts trusts;
    private final TestRegister register;
    private final Actor lead;
    private final Random random;
    private final UUID post;
    private final List<UUID> sessions = new ArrayList<>();
    private final List<UUID> roleVersions = new ArrayList<>();
    private UUID pathwayVersion = new UUID(0, 0);

    Histories(TestTrusts trusts, Actor lead, long seed) {
        this.trusts = trusts;
        this.lead = lead;
        this.register = new TestRegister(trusts, NORTHMOOR);
        this.random = new Random(seed);
        var role = register.role("Peer support worker");
        this.post = register.post(role, register.service("Crisis"), "3");
        trusts.tenants()
                .in(
                        NORTHMOOR,
                        db -> {
                            for (int i = 1; i <= 3; i++) {
                                sessions.add(session(db));
                                roleVersions.add(roleVersion(db, role, i));
                            }
                            pathwayVersion = pathway(db);
                            return true;
                        });
    }

    /** Somebody new. The account is linked only if one is given. */
    UUID somebody(int number, String account) {
        var email = random.nextBoolean() ? "p" + number + "@northmoor.example" : "";
        var staff = random.nextBoolean() ? "00" + number : "";
        var person =
                new People(trusts.tenants())
                        .add(lead, new PersonDraft("First" + number, "Last" + number, staff, email))
                        .id();
        for (int i = random.nextInt(3); i > 0; i--) {
            var assignment =
                    register.employ(person, post, "15", "202%d-03-0%d".formatted(i, i), "");
            if (random.nextInt(4) == 0) {
                trusts.tenants().in(NORTHMOOR, db -> preceptorship(db, assignment));
            }
        }
        trusts.tenants()
                .in(
                        NORTHMOOR,
                        db -> {
                            sessions.stream()
                                    .filter(s -> random.nextBoolean())
                                    .forEach(s -> attend(db, s, person));
                            roleVersions.stream()
                                    .filter(v -> random.nextBoolean())
                                    .forEach(v -> agree(db, v, person, number));
                            if (random.nextBoolean()) {
                                career(db, person);
                            }
                            if (random.nextBoolean()) {
                                qualify(db, person);
                                ask(db, person);
                            }
                            if (!account.isEmpty()) {
                                link(db, person, account);
                            }
                            return true;
                        });
        return person;
    }

    TestRegister register() {
        return register;
    }

    UUID post() {
        return post;
    }

    /** Everything about people but the versions, which count the changes there and back. */
    String dump() {
        return trusts.tenants()
                .in(
                        NORTHMOOR,
                        db ->
                                db.query(
                                                """
                                                SELECT string_agg(line, chr(10) ORDER BY line) AS dump
                                                  FROM (SELECT 'person ' || CAST(to_jsonb(p) - 'version' AS text) AS line
                                                          FROM person p
                                                         UNION ALL SELECT CAST(to_jsonb(a) - 'version' AS text)
                                                          FROM assignment a
                                                         UNION ALL SELECT 'period ' || CAST(to_jsonb(x) AS text)
                                                          FROM assignment_period x
                                                         UNION ALL SELECT 'career ' || CAST(to_jsonb(c) - 'version' AS text)
                                                          FROM career c
                                                         UNION ALL SELECT CAST(to_jsonb(l) - 'version' AS text)
                                                          FROM qualification l
                                                         UNION ALL SELECT CAST(to_jsonb(k) - 'version' AS text)
                                                          FROM correction k
                                                         UNION ALL SELECT CAST(to_jsonb(s) AS text)
                                                          FROM supervision_attendance s
                                                         UNION ALL SELECT CAST(to_jsonb(b) AS text)
                                                          FROM boundary_acknowledgement b
                                                         UNION ALL SELECT CAST(to_jsonb(n) AS text)
                                                          FROM person_account n
                                                         UNION ALL SELECT CAST(to_jsonb(q) AS text)
                                                          FROM preceptorship q) everything
                                                """)
                                        .execute()
                                        .map(row -> row.column("dump").get(String.class))
                                        .toList()
                                        .getFirst());
    }

    /** What the database itself says points at a person. */
    List<String> pointers() {
        return trusts.tenants()
                .in(
                        NORTHMOOR,
                        db ->
                                db.query(
                                                """
                                                SELECT CAST(conrelid AS regclass) || '' AS name
                                                  FROM pg_constraint
                                                 WHERE contype = 'f'
                                                   AND confrelid = CAST('person' AS regclass)
                                                 ORDER BY 1
                                                """)
                                        .execute()
                                        .map(row -> row.column("name").get(String.class))
                                        .toList());
    }

    private static UUID session(Db db) {
        return id(
                db,
                """
                INSERT INTO supervision_session (kind, held_on, minutes, facilitator,
                                                 facilitator_name, recorded_by)
                VALUES ('group', DATE '2021-05-03', 60, uuidv7(), 'Idris Farrow', 'Idris Farrow')
                RETURNING id
                """);
    }

    private static UUID roleVersion(Db db, UUID role, int number) {
        return db.query(
                        """
                        INSERT INTO job_role_version (job_role_id, number, status)
                        VALUES (CAST(:role AS uuid), :number, 'retired') RETURNING id
                        """)
                .addParam("role", role.toString())
                .addParam("number", number)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    private static UUID pathway(Db db) {
        return id(
                db,
                """
                WITH p AS (INSERT INTO pathway (name) VALUES ('Ours') RETURNING id)
                INSERT INTO pathway_version (pathway_id, number, status)
                SELECT id, 1, 'live' FROM p RETURNING id
                """);
    }

    private static UUID id(
            Db db, @com.google.errorprone.annotations.CompileTimeConstant final String sql) {
        return db.query(sql)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    static boolean preceptorship(Db db, UUID assignment) {
        return db.dml(
                                """
                                INSERT INTO preceptorship (assignment_id, months)
                                VALUES (CAST(:assignment AS uuid), 12)
                                """)
                        .addParam("assignment", assignment.toString())
                        .execute()
                == 1;
    }

    static void attend(Db db, UUID session, UUID person) {
        db.dml(
                        """
                        INSERT INTO supervision_attendance (session_id, person_id)
                        VALUES (CAST(:session AS uuid), CAST(:person AS uuid))
                        """)
                .addParam("session", session.toString())
                .addParam("person", person.toString())
                .execute();
    }

    private static void agree(Db db, UUID version, UUID person, int day) {
        db.dml(
                        """
                        INSERT INTO boundary_acknowledgement (person_id, job_role_version_id,
                                                              acknowledged_on, recorded_by)
                        VALUES (CAST(:person AS uuid), CAST(:version AS uuid),
                                DATE '2021-03-01' + CAST(:day AS int), 'Rosa Whitlock')
                        """)
                .addParam("person", person.toString())
                .addParam("version", version.toString())
                .addParam("day", day)
                .execute();
    }

    private void career(Db db, UUID person) {
        db.dml(
                        """
                        INSERT INTO career (person_id, pathway_version_id, begun_on)
                        VALUES (CAST(:person AS uuid), CAST(:version AS uuid), DATE '2021-03-01')
                        """)
                .addParam("person", person.toString())
                .addParam("version", pathwayVersion.toString())
                .execute();
    }

    private static void qualify(Db db, UUID person) {
        db.dml(
                        """
                        INSERT INTO qualification (person_id, title, level, awarding_body, type,
                                                   achieved_on, recorded_by)
                        VALUES (CAST(:person AS uuid), 'Peer worker', 3, 'OCN',
                                'accredited_course', DATE '2021-03-01', 'Rosa Whitlock')
                        """)
                .addParam("person", person.toString())
                .execute();
    }

    private static void ask(Db db, UUID person) {
        db.dml(
                        """
                        INSERT INTO correction (person_id, field, held, should_be, asked_on)
                        VALUES (CAST(:person AS uuid), 'hours', '15', '22.5', DATE '2021-03-01')
                        """)
                .addParam("person", person.toString())
                .execute();
    }

    static void link(Db db, UUID person, String account) {
        db.dml(
                        """
                        INSERT INTO person_account (person_id, account, name)
                        VALUES (CAST(:person AS uuid), CAST(:account AS uuid), 'Priya Nair')
                        """)
                .addParam("person", person.toString())
                .addParam("account", account)
                .execute();
    }
}
