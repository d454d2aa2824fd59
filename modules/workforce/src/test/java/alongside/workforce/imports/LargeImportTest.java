package alongside.workforce.imports;

import static alongside.kernel.Role.PROGRAMME_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Actor;
import alongside.kernel.TestTrusts;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large file through a process with a small heap, twice: the second time nothing changes.
 *
 * <p>{@code -Dalongside.rows=1000000} takes that many rows.
 */
class LargeImportTest {
    private static final int ROWS = Integer.getInteger("alongside.rows", 50_000);
    private static final int MOST_GROWTH = 64;
    private static final String IMPORTS = "/t/northmoor/imports";

    @TempDir private Path folder;
    private final Register register = new Register();
    private final Actor lead = TestTrusts.northmoor(PROGRAMME_LEAD);
    private final KillableService service = new KillableService(register.trusts, "-Xmx96m");
    private final List<String> times = new ArrayList<>();
    private long most;

    @AfterEach
    void close() {
        service.close();
        register.close();
    }

    @Test
    void theHeapDoesNotGrowWithTheFile() throws IOException {
        var file = folder.resolve("staff.csv");
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            StaffFile.rows(ROWS).forEach(out::println);
        }
        run("2021-01-01", BodyPublishers.ofString("Employee Number\n"), 422);
        var before = service.liveHeap();

        imported("2021-06-02", BodyPublishers.ofFile(file));
        assertThat(register.size(lead))
                .startsWith("%1$d people %1$d assignments %1$d periods".formatted(ROWS));
        imported("2021-09-30", BodyPublishers.ofFile(file));

        System.out.println(
                "%,d rows: heap %d MB before, at most %d MB; %s"
                        .formatted(ROWS, before, most, String.join(", ", times)));
        assertThat(most - before).isLessThanOrEqualTo(MOST_GROWTH);
    }

    private void imported(String asAt, BodyPublisher file) {
        var begun = System.nanoTime();
        var id = KilledImportTest.id(run(asAt, file, 201));
        begun = lap("upload", begun);
        await(id, "checked");
        begun = lap("check", begun);
        service.post(
                IMPORTS + "/" + id + "/commit", "commit-" + asAt, BodyPublishers.noBody(), 200);
        await(id, "committed");
        lap("save", begun);
    }

    private String run(String asAt, BodyPublisher file, int status) {
        var path = IMPORTS + "?create_missing=true&as_at=" + asAt;
        var answer = service.begin(path, "upload-" + asAt, file);
        while (!answer.isDone()) {
            look();
            KillableService.pause(500);
        }
        assertThat(answer.join().statusCode()).as(answer.join().body()).isEqualTo(status);
        return answer.join().body();
    }

    private void await(String id, String status) {
        while (!service.get(IMPORTS + "/" + id).contains("\"status\":\"" + status + "\"")) {
            assertThat(service.get(IMPORTS + "/" + id)).doesNotContain("\"failed\"");
            look();
            KillableService.pause(500);
        }
    }

    private void look() {
        most = Math.max(most, service.liveHeap());
    }

    private long lap(String what, long since) {
        var now = System.nanoTime();
        times.add("%s %.1f s".formatted(what, (now - since) / 1e9));
        return now;
    }
}
