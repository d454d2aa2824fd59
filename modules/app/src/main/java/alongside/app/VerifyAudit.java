package alongside.app;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.kernel.audit.AuditChain;
import alongside.kernel.audit.Proof;
import alongside.kernel.audit.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks at every audit log from its first entry, and says whether each is as it was written. */
public final class VerifyAudit {
    private static final Pattern HEAD = Pattern.compile("Audit head (\\w+) (\\d+) ([0-9a-f]{64})");

    private VerifyAudit() {}

    /**
     * @param arguments files with lines of the service's own log, which tell the heads of the audit
     *     logs as they were
     */
    public static void main(String[] arguments) {
        Logging.ofCommand();
        try (var pools = Pools.ofCommand(Settings.Database.of(System.getenv()))) {
            var database = pools.application();
            var chain =
                    new AuditChain(new PlatformDatabase(database), new TenantDatabase(database));
            var proofs = chain.prove(heads(arguments));
            proofs.forEach(VerifyAudit::print);
            System.exit(proofs.stream().allMatch(Proof::intact) ? 0 : 1);
        } catch (Settings.Wrong | IOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (RuntimeException e) {
            System.err.println("The audit logs could not be read: " + e.getMessage());
            System.exit(2);
        }
    }

    private static Map<String, List<Seal>> heads(String... files) throws IOException {
        var heads = new HashMap<String, List<Seal>>();
        for (var file : files) {
            var lines = HEAD.matcher(Files.readString(Path.of(file)));
            while (lines.find()) {
                heads.computeIfAbsent(lines.group(1), log -> new ArrayList<>())
                        .add(new Seal(Long.parseLong(lines.group(2)), lines.group(3)));
            }
        }
        return heads;
    }

    private static void print(Proof proof) {
        System.out.printf(
                "%-20s %9d entries  %s%n",
                proof.log(),
                proof.entries(),
                proof.intact() ? "as they were written" : "NOT as they were written");
        proof.faults().forEach(fault -> System.out.println("    " + fault));
    }
}
