package alongside.workforce.imports;

import static alongside.kernel.Role.PROGRAMME_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Actor;
import alongside.kernel.TestTrusts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Processes that are really killed, at random times while a file is uploaded, checked, saved and
 * undone. Whoever sent something sends it again under the same key, as a script does.
 *
 * <p>{@code -Dalongside.kills=20} kills as often as that.
 */
class KilledImportTest {
    private static final int KILLS = Integer.getInteger("alongside.kills", 5);
    private static final long SEED = Long.getLong("alongside.seed", System.nanoTime());
    private static final int ROWS = 6_000;
    private static final int LONGEST = 1_500;
    private static final String IMPORTS = "/t/northmoor/imports";
    private static final String UPLOAD = IMPORTS + "?as_at=2021-06-02&create_missing=true";

    private final Register register = new Register();
    private final Actor lead = TestTrusts.northmoor(PROGRAMME_LEAD);
    private final KillableService service = new KillableService(register.trusts);
    private final Random random = new Random(SEED);
    private final List<String> kills = new ArrayList<>();

    @AfterEach
    void close() {
        service.close();
        register.close();
    }

    @Test
    void whatWasAcknowledgedIsDoneOnceAndWhole() {
        var ids = new ArrayList<String>();
        for (int n = 0; kills.size() < KILLS; n++) {
            var id = upload("upload-" + n);
            ids.add(id);
            killDuring("check");
            assertThat(await(id, "checked")).isEqualTo(counted("checked"));

            send(id, "commit", "commit-" + n);
            assertThat(await(id, "committed")).isEqualTo(counted("committed"));
            assertThat(register.size(lead)).startsWith(whole());

            send(id, "reversal", "reversal-" + n);
            assertThat(await(id, "reversed")).isEqualTo(counted("reversed"));
            assertThat(register.size(lead)).isEqualTo(nothing());
        }
        System.out.println("Killed with seed " + SEED + "\n" + String.join("\n", kills));
        assertThat(journal())
                .isEqualTo(
                        "%d imports %d uploaded %d saved %d undone %d rows imported %d rows undone"
                                .formatted(
                                        ids.size(),
                                        ids.size(),
                                        ids.size(),
                                        ids.size(),
                                        ids.size() * ROWS,
                                        ids.size() * ROWS));
        assertThat(ids).doesNotHaveDuplicates();
    }

    private String upload(String key) {
        var first = service.begin(UPLOAD, key, file());
        killDuring("upload");
        var id = id(service.post(UPLOAD, key, file(), 201));
        if (first.isDone() && !first.isCompletedExceptionally()) {
            assertThat(id(first.join().body())).isEqualTo(id);
        }
        return id;
    }

    private void send(String id, String what, String key) {
        var path = IMPORTS + "/" + id + "/" + what;
        var _ = service.begin(path, key, BodyPublishers.ofString("{}"));
        killDuring(what);
        service.post(path, key, BodyPublishers.ofString("{}"), 200);
    }

    private void killDuring(String what) {
        if (kills.size() < KILLS) {
            int delay = random.nextInt(LONGEST);
            KillableService.pause(delay);
            service.kill();
            kills.add("%s after %d ms: %s".formatted(what, delay, newest()));
            service.start();
        }
    }

    /** How far the newest import is, as the killed process left it. */
    private String newest() {
        return register.text(
                lead,
                """
                SELECT status || CASE WHEN reversing THEN ', reversing' ELSE '' END
                       || ', ' || done || ' rows checked' AS answer
                  FROM import WHERE :day = '' ORDER BY id DESC LIMIT 1
                """,
                "");
    }

    private String await(String id, String status) {
        for (int i = 0; i < 600; i++) {
            var told = json(service.get(IMPORTS + "/" + id));
            if (told.path("status").asText().equals(status)) {
                return counts(told);
            }
            KillableService.pause(100);
        }
        throw new AssertionError(service.get(IMPORTS + "/" + id) + " is not " + status);
    }

    /** One row of the file has no surname. */
    private static BodyPublisher file() {
        var rows =
                StaffFile.large(ROWS)
                        .and(
                                "99999999,99999999-1,,Ada,Directorate,Service 1,Shire,Team 1,"
                                        + "Peer Support Worker,XN03,Permanent,37.5,01/02/2020,");
        return BodyPublishers.ofString(String.join("\n", rows.lines()));
    }

    private static String counts(JsonNode told) {
        return "%s: %d rows %d new %d rejected"
                .formatted(
                        told.path("status").asText(),
                        told.path("rows").asInt(),
                        told.path("accepted").asInt(),
                        told.path("rejected").asInt());
    }

    private static String counted(String status) {
        return "%s: %d rows %d new 1 rejected".formatted(status, ROWS + 1, ROWS);
    }

    private static String whole() {
        return "%1$d people %1$d assignments %1$d periods 8 posts 8 services 8 teams"
                .formatted(ROWS);
    }

    private static String nothing() {
        return "0 people 0 assignments 0 periods 0 posts 0 services 0 teams";
    }

    private String journal() {
        return register.text(
                lead,
                """
                SELECT (SELECT count(*) FROM import) || ' imports '
                       || count(*) FILTER (WHERE action = 'staff file uploaded') || ' uploaded '
                       || count(*) FILTER (WHERE action = 'import saved') || ' saved '
                       || count(*) FILTER (WHERE action = 'import undone') || ' undone '
                       || count(*) FILTER (WHERE action = 'assignment imported')
                       || ' rows imported '
                       || count(*) FILTER (WHERE action = 'import undone for assignment')
                       || ' rows undone' AS answer
                  FROM audit_entry WHERE :day = ''
                """,
                "");
    }

    static String id(String answer) {
        return json(answer).path("id").asText();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
