package alongside.quickstart;

import alongside.kernel.Role;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who can log in to the demonstration, all with one password. */
final class SignIns {
    static final String PASSWORD = "alongside-demo";
    static final String OPERATOR = "operator@alongside.example";

    /** The word before the {@code @}, and the role that it stands for. */
    static final Map<String, Role> ROLES = roles();

    private SignIns() {}

    private static Map<String, Role> roles() {
        var roles = new LinkedHashMap<String, Role>();
        roles.put("admin", Role.TRUST_ADMIN);
        roles.put("lead", Role.PROGRAMME_LEAD);
        roles.put("manager", Role.LINE_MANAGER);
        roles.put("peer", Role.PEER_SUPPORT_WORKER);
        roles.put("governance", Role.INFORMATION_GOVERNANCE_LEAD);
        roles.put("involvement", Role.INVOLVEMENT_COORDINATOR);
        roles.put("expert", Role.EXPERT_BY_EXPERIENCE);
        roles.put("viewer", Role.READ_ONLY);
        return roles;
    }

    static void print(PrintStream out, String url) {
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"Log in at " + url + "/log-in as", "to be"});
        rows.add(new String[] {OPERATOR, "the platform operator"});
        rows.add(new String[] {"national@alongside.example", "a national lead"});
        rows.add(new String[] {"moderator@alongside.example", "a moderator of the national forum"});
        ROLES.forEach((word, role) ->
                rows.add(new String[] {word + "@northmoor.example", "Northmoor: " + role.label()}));
        rows.add(
                new String[] {
                    "two.hats@alongside.example",
                    "a peer support worker at Northmoor and expert by experience at Tamarside"
                });
        var width = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
        out.println();
        rows.forEach(row -> out.printf("  %-" + width + "s  %s%n", row[0], row[1]));
        out.println();
        out.println(
                "  Every password is " + PASSWORD + ". The same roles exist at " + others() + ".");
        out.println("  Mail that Alongside sends is at " + url + "/development/inbox");
        out.flush();
    }

    /** The same for a folder without demonstration data. */
    static void printOperator(PrintStream out, String url) {
        out.println();
        out.println("  Log in at " + url + "/log-in as " + OPERATOR + " with " + PASSWORD + ".");
        out.println("  Mail that Alongside sends is at " + url + "/development/inbox");
        out.flush();
    }

    private static String others() {
        return String.join(
                ", ",
                DemonstrationTrusts.IN_DEPTH.stream()
                        .map(DemonstrationTrust::slug)
                        .filter(slug -> !Set.of("northmoor").contains(slug))
                        .map(slug -> slug + ".example")
                        .toList());
    }

    static List<String> slugsWithEveryRole() {
        return DemonstrationTrusts.IN_DEPTH.stream().map(DemonstrationTrust::slug).toList();
    }
}
