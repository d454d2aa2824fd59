package alongside.quickstart;

import alongside.identity.Identity;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.testing.KeycloakRealm;
import alongside.testing.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people who can log in to the demonstration: in Keycloak, and with their roles in ours. */
final class DemonstrationPeople {
    private static final Person ADMIN = new Person("", "Hannah", "Obi");
    private static final Map<String, Person> BY_ROLE = byRole();
    private static final Person OPERATOR = new Person(SignIns.OPERATOR, "Olive", "Penhaligon");
    private static final Person NATIONAL =
            new Person("national@alongside.example", "Nerys", "Colbourne");
    private static final Person MODERATOR =
            new Person("moderator@alongside.example", "Moses", "Adeyinka");
    private static final Person TWO_HATS =
            new Person("two.hats@alongside.example", "Tamsin", "Okell");

    /** Before anything that they do in the demonstration. */
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 5);

    private final Identity identity;
    private final Map<String, UUID> ids = new HashMap<>();

    private DemonstrationPeople(Identity identity) {
        this.identity = identity;
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

    /** For a folder without Trusts: somebody must be able to approve the first one. */
    static void addOperator(KeycloakRealm realm) {
        var _ = realm.add(List.of(OPERATOR), SignIns.PASSWORD);
    }

    /** Adds everybody who is not there yet. */
    static DemonstrationPeople in(KeycloakRealm realm, Identity identity) {
        var everybody = everybody();
        var subjects = realm.add(everybody, SignIns.PASSWORD);
        var people = new DemonstrationPeople(identity);
        everybody.forEach(person -> people.keep(person, subjects));
        people.grant(OPERATOR, Role.PLATFORM_OPERATOR);
        people.grant(NATIONAL, Role.NATIONAL_LEAD);
        return people;
    }

    private static List<Person> everybody() {
        var people = new ArrayList<>(List.of(OPERATOR, NATIONAL, MODERATOR, TWO_HATS));
        SignIns.slugsWithEveryRole()
                .forEach(slug -> BY_ROLE.forEach((word, one) -> people.add(at(one, word, slug))));
        DemonstrationTrusts.lighter()
                .forEach(trust -> people.add(at(ADMIN, "admin", trust.slug())));
        return people;
    }

    private static Person at(Person person, String word, String slug) {
        return new Person(email(word, slug), person.firstName(), person.lastName());
    }

    private static String email(String word, String slug) {
        return word + "@" + slug + ".example";
    }

    private void keep(Person person, Map<String, String> subjects) {
        var subject = subjects.getOrDefault(person.email(), "");
        var name = person.firstName() + " " + person.lastName();
        ids.put(person.email(), identity.ensurePerson(subject, name, person.email()));
    }

    private void grant(Person person, Role role) {
        var id = ids.get(person.email());
        if (id != null) {
            identity.grantPlatform(id, List.of(role));
        }
    }

    /** Gives the people of a Trust their roles in it. */
    void join(DemonstrationTrust trust, TrustId id) {
        SignIns.ROLES.forEach((word, role) -> join(id, email(word, trust.slug()), role));
        if (trust.slug().equals("northmoor")) {
            join(id, TWO_HATS.email(), Role.PEER_SUPPORT_WORKER);
        }
        if (trust.slug().equals("tamarside")) {
            join(id, TWO_HATS.email(), Role.EXPERT_BY_EXPERIENCE);
        }
    }

    /** The lighter Trusts have an admin only. */
    private void join(TrustId trust, String email, Role role) {
        var person = ids.get(email);
        if (person != null) {
            identity.grant(trust, person, List.of(role), SINCE);
        }
    }
}
