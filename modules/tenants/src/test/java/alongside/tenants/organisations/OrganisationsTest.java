package alongside.tenants.organisations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final Organisations REGISTER = new Organisations(TRUSTS.platform());

    @BeforeAll
    static void load() {
        REGISTER.loadShipped();
    }

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @ParameterizedTest
    @CsvSource({
        "RNU, Oxford Health NHS Foundation Trust",
        "RWV, Devon Partnership NHS Trust",
        "RT1, Cambridgeshire and Peterborough NHS Foundation Trust",
        "RAT, North East London NHS Foundation Trust",
        "g6v2s, North London NHS Foundation Trust",
        "TAJ, Black Country Healthcare NHS Foundation Trust",
        "oxford health, Oxford Health NHS Foundation Trust",
        "st georges, South West London and St George's Mental Health NHS Trust",
        "Lancashire & South, Lancashire and South Cumbria NHS Foundation Trust"
    })
    void aTrustIsFoundByItsCodeOrAPartOfItsName(String words, String name) {
        assertThat(REGISTER.search(words, TODAY))
                .first()
                .extracting(Organisation::name)
                .isEqualTo(name);
    }

    @Test
    void theShippedRegisterHolds49TrustsWithRegionAndIcbInWords() {
        assertThat(REGISTER.all()).hasSize(49);
        assertThat(REGISTER.all())
                .allSatisfy(o -> {
                    assertThat(o.regionLabel()).isNotEmpty();
                    assertThat(o.icbLabel()).startsWith("NHS ").endsWith("Integrated Care Board");
                });
        assertThat(REGISTER.asAt()).contains(LocalDate.of(2026, 7, 8));
        assertThat(List.of("XNM", "XTM", "XFB", "XLV"))
                .allMatch(code -> REGISTER.find(code).isEmpty());
    }

    @Test
    void aClosedTrustIsClosedFromItsLastDayOn() {
        var closed = REGISTER.find("rnk").orElseThrow();
        assertThat(closed.isClosed(LocalDate.of(2026, 3, 30))).isFalse();
        assertThat(closed.isClosed(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(closed.successor()).isEqualTo("G6V2S");
    }

    @Test
    void loadingTheShippedRegisterAgainChangesNothing() {
        var before = REGISTER.all();
        REGISTER.loadShipped();
        assertThat(REGISTER.all()).isEqualTo(before);
        assertThat(REGISTER.history("RNU")).isEmpty();
    }

    @Test
    void aSearchForNothingSaysWhatToEnter() {
        for (var nothing : List.of("", "  ", "!?", "x".repeat(300))) {
            assertThatThrownBy(() -> REGISTER.search(nothing, TODAY))
                    .isInstanceOf(Refusal.Invalid.class)
                    .hasMessageContaining("or a part of its name");
        }
        assertThat(REGISTER.search("Atlantis", TODAY)).isEmpty();
    }

    /** A file in the official layout, with a row of every outcome. */
    private static final List<String> ROWS =
            List.of(
                    row(
                            "RNU",
                            "OXFORD HEALTH NHS FOUNDATION TRUST",
                            "Y59",
                            "S0E4D",
                            "19940401",
                            ""),
                    row(
                            "RWV",
                            "DEVON & DARTMOOR PARTNERSHIP NHS TRUST",
                            "Y58",
                            "QJK",
                            "20010401",
                            ""),
                    row(
                            "RT1",
                            "CAMBRIDGESHIRE AND PETERBOROUGH NHS FOUNDATION TRUST",
                            "Y61",
                            "S1Y5D",
                            "20020401",
                            "20270331"),
                    row("A1B2C", "ST JOHN'S-ON-SEA NHS TRUST", "Y58", "ZZZ9", "20260901", ""),
                    row("RPG", "OXLEAS NHS FOUNDATION TRUST", "Y56", "QKK", "19940401", ""),
                    row("RAT", "NORTH EAST LONDON NHS FOUNDATION TRUST", "", "QMF", "20010401", ""),
                    row("RNU", "OXFORD HEALTH AGAIN", "Y59", "S0E4D", "19940401", ""),
                    row("RXX", "SURREY", "Y59", "S9B9J", "2005-04-01", ""),
                    "\"RQY\",\"TOO SHORT\"");

    @Test
    void theOfficialFileIsComparedBeforeItIsSavedAndItsCountsAddUp() {
        try (var trusts = new TestTrusts()) {
            var register = new Organisations(trusts.platform());
            register.loadShipped();
            var files = new RegisterFiles(trusts.platform());
            var id =
                    files.bring(
                            operator(), "etr.csv", LocalDate.of(2026, 10, 1), TODAY, file(ROWS));
            var comparison = files.compare(files.find(operator(), id));

            assertThat(Arrays.stream(Outcome.values()).mapToLong(comparison::count).sum())
                    .isEqualTo(ROWS.size());
            assertThat(comparison.rows())
                    .extracting(ComparedRow::outcome)
                    .containsExactly(
                            Outcome.UNCHANGED,
                            Outcome.CHANGED,
                            Outcome.CLOSED,
                            Outcome.NEW,
                            Outcome.CHANGED,
                            Outcome.REJECTED,
                            Outcome.REJECTED,
                            Outcome.REJECTED,
                            Outcome.REJECTED);
            assertThat(comparison.with(Outcome.REJECTED))
                    .extracting(row -> row.line() + ": " + row.fault())
                    .containsExactly(
                            "6: It has no NHS England region, so it is not in England",
                            "7: The same code is in row 1",
                            "8: Column 11 is not a date such as 20260331",
                            "9: There are 2 columns and there should be at least 12");
            assertThat(register.find("A1B2C")).isEmpty();

            files.save(operator(), id, comparison.fingerprint());
            assertThat(register.find("A1B2C").orElseThrow().name())
                    .isEqualTo("St John's-on-Sea NHS Trust");
            assertThat(register.find("RNU").orElseThrow().name())
                    .isEqualTo("Oxford Health NHS Foundation Trust");
            assertThat(register.find("RPG").orElseThrow().region()).isEqualTo(Region.Y56);
            assertThat(register.history("RWV"))
                    .extracting(PastChange::difference)
                    .containsExactly(
                            new Difference(
                                    "Name",
                                    "Devon Partnership NHS Trust",
                                    "Devon & Dartmoor Partnership NHS Trust"));
            assertThat(register.asAt()).contains(LocalDate.of(2026, 10, 1));
        }
    }

    @Test
    void aTrustThatIsHereTakesTheNameTheRegisterGivesIt() {
        try (var trusts = new TestTrusts()) {
            new Organisations(trusts.platform()).loadShipped();
            var files = new RegisterFiles(trusts.platform());
            var row = row("XNM", "NORTHMOOR MENTAL HEALTH NHS TRUST", "Y62", "QYG", "19940401", "");
            var id = files.bring(operator(), "etr.csv", TODAY, TODAY, file(List.of(row)));
            files.save(operator(), id, files.compare(files.find(operator(), id)).fingerprint());
            var name =
                    trusts.platform()
                            .in(db ->
                                    db.get("SELECT name FROM trust WHERE ods_code = 'XNM'")
                                            .execute()
                                            .orElseThrow()
                                            .column("name")
                                            .get(String.class));
            assertThat(name).isEqualTo("Northmoor Mental Health NHS Trust");
        }
    }

    @Test
    void aFileIsSavedOnlyAsItWasSeen() {
        try (var trusts = new TestTrusts()) {
            var register = new Organisations(trusts.platform());
            register.loadShipped();
            var files = new RegisterFiles(trusts.platform());
            var id = files.bring(operator(), "etr.csv", TODAY, TODAY, file(ROWS));
            var seen = files.compare(files.find(operator(), id)).fingerprint();
            register.add(operator(), "A1B2C", "Somewhere NHS Trust", Region.Y58, "QJK", TODAY);
            assertThatThrownBy(() -> files.save(operator(), id, seen))
                    .isInstanceOf(Refusal.Conflict.class)
                    .hasMessageContaining("Nothing was saved");
            assertThat(register.find("RPG").orElseThrow().region()).isEqualTo(Region.Y59);
        }
    }

    @Test
    void anOlderFileCannotReplaceANewerOne() {
        var files = new RegisterFiles(TRUSTS.platform());
        var id = files.bring(operator(), "etr.csv", LocalDate.of(2025, 7, 15), TODAY, file(ROWS));
        var seen = files.compare(files.find(operator(), id)).fingerprint();
        assertThatThrownBy(() -> files.save(operator(), id, seen)).hasMessageContaining("newer");
    }

    @Test
    void aFileIsReadWithAMarkAtItsStartAndInTheEncodingOfWindows() {
        var marked = OdsFile.rows(("\uFEFF" + ROWS.getFirst()).getBytes(UTF_8));
        assertThat(marked).extracting(FileRow::code).containsExactly("RNU");
        var windows =
                OdsFile.rows(
                        ROWS.get(3)
                                .replace('\'', '\u2019')
                                .getBytes(Charset.forName("windows-1252")));
        assertThat(windows.getFirst().name()).isEqualTo("St John\u2019s-on-Sea NHS Trust");
    }

    @Test
    void anotherKindOfFileIsRefusedWithWords() {
        var files = new RegisterFiles(TRUSTS.platform());
        for (var wrong : List.of("", "Name,Code\nOxford,RNU\n", "\"RNU\",\"OXFORD", "\0\0\0")) {
            assertThatThrownBy(() ->
                            files.bring(operator(), "x.csv", TODAY, TODAY, wrong.getBytes(UTF_8)))
                    .as(wrong)
                    .isInstanceOf(Refusal.Invalid.class);
        }
    }

    @Test
    void onlyAnOperatorBringsFiles() {
        var files = new RegisterFiles(TRUSTS.platform());
        var admin = TestTrusts.northmoor(Role.TRUST_ADMIN);
        assertThatThrownBy(() -> files.bring(admin, "etr.csv", TODAY, TODAY, file(ROWS)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private static Actor operator() {
        return new Actor(UUID.randomUUID(), "Olu Adeyemi", null, Set.of(Role.PLATFORM_OPERATOR));
    }

    private static byte[] file(List<String> rows) {
        return String.join("\r\n", rows).getBytes(UTF_8);
    }

    private static String row(
            String code, String name, String region, String icb, String opened, String closed) {
        var fields = new String[27];
        Arrays.fill(fields, "");
        fields[0] = code;
        fields[1] = name;
        fields[2] = region;
        fields[3] = icb;
        fields[10] = opened;
        fields[11] = closed;
        return "\"" + String.join("\",\"", fields) + "\"";
    }
}
