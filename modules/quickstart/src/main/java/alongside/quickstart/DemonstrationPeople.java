package alongside.quickstart;

import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.TrustId;
import alongside.testing.KeycloakRealm;
import alongside.testing.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people who can log in to the demonstration: in Keycloak, and with their roles in ours. */
final class DemonstrationPeople {
    private static final Person ADMIN = new Person("", "Hannah", "Obi");
    private static final Map<String, Person> BY_ROLE = byRole();
    private static final Person OPERATOR =
            new Person("operator@alongside.example", "Olive", "Penhaligon");
    private static final Person NATIONAL =
            new Person("national@alongside.example", "Nerys", "Colbourne");
    private static final Person MODERATOR =
            new Person("moderator@alongside.example", "Moses", "Adeyinka");
    private static final Person TWO_HATS =
            new Person("two.hats@alongside.example", "Tamsin", "Okell");

    private final PlatformDatabase platform;
    private final Map<String, String> subjects;

    private DemonstrationPeople(PlatformDatabase platform, Map<String, String> subjects) {
        this.platform = platform;
        this.subjects = subjects;
    }

    private static Map<String, Person> byRole() {
        var people = new LinkedHashMap<String, Person>();
        people.put("admin", ADMIN);
        people.put("lead", new Person("", "Rosa", "Whitlock"));
        people.put("manager", new Person("", "Amrit", "Sandhu"));
        people.put("peer", new Person("", "Jo", "Marsden"));
        people.put("governance", new Person("", "Omar", "Siddiqui"));
        people.put("involvement", new Person("", "Bryn", "Castle"));
        people.put("expert", new Person("", "Leila", "Haddad"));
        people.put("viewer", new Person("", "Peter", "Lindqvist"));
        return people;
    }

    /** Adds everybody who is not in the realm yet. */
    static DemonstrationPeople in(KeycloakRealm realm, PlatformDatabase platform) {
        var people = new ArrayList<>(List.of(OPERATOR, NATIONAL, MODERATOR, TWO_HATS));
        SignIns.slugsWithEveryRole()
                .forEach(slug -> BY_ROLE.forEach((role, one) -> people.add(at(one, role, slug))));
        DemonstrationTrusts.lighter()
                .forEach(trust -> people.add(at(ADMIN, "admin", trust.slug())));
        var all = new DemonstrationPeople(platform, realm.add(people, SignIns.PASSWORD));
        all.keep(people);
        return all;
    }

    private static Person at(Person person, String role, String slug) {
        return new Person(role + "@" + slug + ".example", person.firstName(), person.lastName());
    }

    private void keep(List<Person> people) {
        platform.in(db -> {
            people.forEach(person -> keep(db, person));
            platformRole(db, OPERATOR, "platform_operator");
            platformRole(db, NATIONAL, "national_lead");
            return people;
        });
    }

    private void keep(Db db, Person person) {
        db.dml(
                        """
                        INSERT INTO person (id, subject, name, email, email_verified)
                        VALUES (uuidv7(), :subject, :name, :email, true)
                        ON CONFLICT (subject) DO NOTHING
                        """)
                .addParam("subject", subject(person.email()))
                .addParam("name", person.firstName() + " " + person.lastName())
                .addParam("email", person.email())
                .execute();
    }

    private void platformRole(Db db, Person person, String role) {
        db.dml("UPDATE person SET platform_roles = ARRAY[:role] WHERE subject = :subject")
                .addParam("role", role)
                .addParam("subject", subject(person.email()))
                .execute();
    }

    /** Gives the people of a Trust their roles in it. */
    void join(DemonstrationTrust trust, TrustId id) {
        SignIns.ROLES.forEach(
                (word, role) -> join(id, word + "@" + trust.slug() + ".example", role));
        if (trust.slug().equals("northmoor")) {
            join(id, TWO_HATS.email(), "peer_support_worker");
        }
        if (trust.slug().equals("tamarside")) {
            join(id, TWO_HATS.email(), "expert_by_experience");
        }
    }

    private void join(TrustId trust, String email, String role) {
        if (!subjects.containsKey(email)) {
            return;
        }
        platform.in(db ->
                db.dml(
                                """
                                INSERT INTO membership (trust, person, roles)
                                SELECT :trust, id, ARRAY[:role] FROM person WHERE subject = :subject
                                ON CONFLICT (trust, person) DO NOTHING
                                """)
                        .addParam("trust", trust.value())
                        .addParam("role", role)
                        .addParam("subject", subject(email))
                        .execute());
    }

    private String subject(String email) {
        return subjects.getOrDefault(email, "");
    }
}
