package alongside.comparison.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.histories.Generator;
import alongside.comparison.histories.Settings;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.Cell;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReleasesTest {
    private static List<Candidate> published = List.of();

    @BeforeAll
    static void publish() {
        published = Panels.usual(44, 9, 6);
    }

    @Test
    void theSameReturnsGiveTheSameBytes() {
        var again = Panels.usual(44, 9, 6);
        for (var i = 0; i < published.size(); i++) {
            assertThat(again.get(i).release().bytes())
                    .isEqualTo(published.get(i).release().bytes());
        }
    }

    @Test
    void aCandidateIsTheSameOnceItWasWrittenAndRead() throws Exception {
        var json =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build();
        var read = new ArrayList<Candidate>();
        for (var candidate : published.subList(0, 5)) {
            read.add(json.readValue(json.writeValueAsString(candidate), Candidate.class));
        }
        var history = Generator.history(Settings.usual(44).over(6), 9);
        var engine = new Engine(Policy.FIRST, 7_919 * 9 + 13);
        var next = engine.prepare(history.quarters().get(5), read, Engine.Progress.NONE);
        assertThat(next.release().bytes()).isEqualTo(published.get(5).release().bytes());
    }

    @Test
    void noTrustIsInTheBytes() {
        for (var candidate : published) {
            var text = new String(candidate.release().bytes(), StandardCharsets.UTF_8);
            candidate.rows().forEach(row -> assertThat(text).doesNotContain(row.trust()));
            assertThat(text).doesNotContain("invented");
        }
    }

    @Test
    void theReasonIsNotInTheBytes() {
        var text = new String(published.getLast().release().bytes(), StandardCharsets.UTF_8);
        assertThat(published.getLast().report().hidden()).isNotEmpty();
        for (var reason : Report.Reason.values()) {
            assertThat(text.toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain(reason.name().toLowerCase(java.util.Locale.ROOT));
        }
        var hidden = Pattern.compile("\\{\"row\":\"[a-z0-9_]+\",\"figure\":\"[a-z_]+\"}");
        assertThat(hidden.matcher(text).results().count())
                .isEqualTo(
                        published.getLast().release().tables().stream()
                                .flatMap(table -> table.cells().stream())
                                .filter(Cell::isHidden)
                                .count());
    }

    @Test
    void bandsAndQuartilesAreForThe31stOfMarchOnly() {
        for (var candidate : published) {
            var march = candidate.release().quarterEnd().getMonthValue() == 3;
            for (var table : List.of(ReleaseTable.T3, ReleaseTable.T4, ReleaseTable.T7)) {
                if (!march) {
                    assertThat(candidate.release().table(table)).isEmpty();
                }
            }
        }
    }

    @Test
    void coverageStandsOnlyBesideAPublishedHeadcount() {
        for (var candidate : published) {
            candidate
                    .release()
                    .table(ReleaseTable.T8)
                    .ifPresent(coverage ->
                            coverage.cells().stream()
                                    .filter(cell -> !cell.isHidden())
                                    .forEach(cell ->
                                            assertThat(
                                                            candidate
                                                                    .release()
                                                                    .cell(
                                                                            ReleaseTable.T5,
                                                                            cell.row(),
                                                                            "headcount"))
                                                    .hasValueSatisfying(h ->
                                                            assertThat(h.isHidden()).isFalse())));
        }
    }

    @Test
    void theSameCellWithTheSamePeopleIsTheSameFigureWithinAPanelYear() {
        for (var i = 1; i < published.size(); i++) {
            var before = published.get(i - 1);
            var now = published.get(i);
            if (!before.year().bases().equals(now.year().bases())) {
                continue;
            }
            now.release().table(ReleaseTable.T5).orElseThrow().cells().stream()
                    .filter(cell -> cell.figure().equals("headcount") && !cell.isHidden())
                    .forEach(cell ->
                            before.release()
                                    .cell(ReleaseTable.T5, cell.row(), "headcount")
                                    .filter(earlier -> !earlier.isHidden())
                                    .ifPresent(earlier ->
                                            assertThat(earlier.rounding())
                                                    .isEqualTo(cell.rounding())));
        }
    }

    @Test
    void whoComputesGrowthAgainFromPublishedHeadcountsGetsTheSame() {
        var last = published.getLast().release();
        var then = published.get(published.size() - 5).release();
        var growth = last.cell(ReleaseTable.T1, "england", "growth_4_quarters").orElseThrow();
        var ratio = headcount(last) / headcount(then);
        for (var release : published.subList(2, 6)) {
            var old = release.release().cell(ReleaseTable.T10, "old_panel", "headcount");
            if (old.isPresent()) {
                var joined = release.release().cell(ReleaseTable.T10, "new_panel", "headcount");
                ratio *= number(old.get()) / number(joined.orElseThrow());
            }
        }
        assertThat(number(growth))
                .isCloseTo(100 * (ratio - 1), org.assertj.core.data.Offset.offset(0.51));
    }

    private static double headcount(alongside.comparison.releases.Release release) {
        return number(release.cell(ReleaseTable.T1, "england", "headcount").orElseThrow());
    }

    private static double number(Cell cell) {
        return Double.parseDouble(Objects.requireNonNull(cell.value()));
    }

    @Test
    void edgePanelsAreSafeOrNotReleased() {
        for (var people : Edges.PANELS.values()) {
            var frozen = new Frozen(Panels.DECEMBER, Edges.rows(people), List.of(), Set.of());
            try {
                var candidate = Engine.prepare(Policy.FIRST, 3, frozen, List.of());
                assertThat(candidate.report().attempts().getLast().verdict().safe()).isTrue();
            } catch (Engine.NoRelease e) {
                assertThat(e).hasMessageMatching(".*[.]");
            }
        }
    }
}
