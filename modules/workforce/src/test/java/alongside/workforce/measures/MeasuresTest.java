package alongside.workforce.measures;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.register.By;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Slice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 30);

    private final TestTrusts trusts = new TestTrusts();
    private final TestRegister register = new TestRegister(trusts, NORTHMOOR);
    private final Measures measures = new Measures(trusts.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final UUID adult = register.service("Adult community");
    private final UUID forensic = register.service("Forensic");
    private final UUID worker = register.role("Peer support worker");
    private final UUID adultPost = register.post(worker, adult, "3");
    private final UUID forensicPost = register.post(worker, forensic, "4");

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void aTrustWithNobodyHasAHeadcountOfZeroAndNoRates() {
        assertThat(value(Measure.HEADCOUNT, JUNE)).isEqualByComparingTo("0");
        assertThat(value(Measure.WTE, JUNE)).isEqualByComparingTo("0.00");
        assertThat(value(Measure.LEAVER_RATE, JUNE)).isNull();
        assertThat(value(Measure.VACANCY_WTE, JUNE)).isNull();
    }

    @Test
    void aPersonWithTwoAssignmentsCountsOnceInHeadcountAndTwiceInAssignments() {
        var rosa = register.person("Rosa", "Cotterill");
        register.employ(rosa, adultPost, "15", "2021-01-01", "");
        register.employ(rosa, forensicPost, "7.5", "2021-02-01", "");
        assertThat(value(Measure.HEADCOUNT, JUNE)).isEqualByComparingTo("1");
        assertThat(value(Measure.ASSIGNMENTS, JUNE)).isEqualByComparingTo("2");
        var figure = measures.figure(lead, Measure.HEADCOUNT, JUNE, By.SERVICE, Slice.WHOLE);
        assertThat(figure.groups())
                .extracting(Figure.Group::label)
                .containsExactly("Adult community", "Forensic");
        assertThat(figure.formula()).isEqualTo("2 assignments are held by 1 person");
    }

    @Test
    void theFirstAndTheLastDayInPostCount() {
        employ("Owen", "22.5", "2021-03-01", "2021-06-30");
        assertThat(value(Measure.HEADCOUNT, LocalDate.of(2021, 2, 28))).isEqualByComparingTo("0");
        assertThat(value(Measure.HEADCOUNT, LocalDate.of(2021, 3, 1))).isEqualByComparingTo("1");
        assertThat(value(Measure.HEADCOUNT, JUNE)).isEqualByComparingTo("1");
        assertThat(value(Measure.LEAVERS, JUNE)).isEqualByComparingTo("0");
        assertThat(value(Measure.HEADCOUNT, JUNE.plusDays(1))).isEqualByComparingTo("0");
        assertThat(value(Measure.LEAVERS, SEPTEMBER)).isEqualByComparingTo("1");
    }

    @Test
    void smallPostsRoundHalfUpButOnlyWhenShown() {
        assertThat(wteOf("4")).isEqualByComparingTo("0.11");
        assertThat(wteOf("15")).isEqualByComparingTo("0.40");
        assertThat(wteOf("22.5")).isEqualByComparingTo("0.60");
        for (int i = 0; i < 3; i++) {
            employ("Part" + i, "4", "2021-01-01", "");
        }
        assertThat(value(Measure.WTE, JUNE)).isEqualByComparingTo("0.32");
    }

    @Test
    void bankWorkIsLeftOutOfEveryFigure() {
        var bank = register.assignment(register.person("Nadia", "Mbeki"), "2021-01-01", "");
        register.period(bank, "2021-01-01", "", adultPost, "10", "bank");
        assertThat(value(Measure.HEADCOUNT, JUNE)).isEqualByComparingTo("0");
        assertThat(value(Measure.WTE, JUNE)).isEqualByComparingTo("0");
        assertThat(rows(Measure.HEADCOUNT, JUNE)).isEmpty();
    }

    @Test
    void changedHoursCountFromTheirDateAndLeaveEarlierFiguresAsTheyWere() {
        var assignment =
                register.assignment(register.person("Hugo", "Cotterill"), "2020-01-01", "");
        register.period(assignment, "2020-01-01", "2021-09-30", adultPost, "15", "permanent");
        register.period(assignment, "2021-09-30", "", adultPost, "30", "permanent");
        assertThat(value(Measure.WTE, SEPTEMBER.minusDays(1))).isEqualByComparingTo("0.40");
        assertThat(value(Measure.WTE, SEPTEMBER)).isEqualByComparingTo("0.80");
        assertThat(value(Measure.JOINERS, SEPTEMBER)).isEqualByComparingTo("0");
    }

    @Test
    void fullTimeHoursAreThoseInForceOnTheDate() {
        employ("Ines", "18.75", "2021-01-01", "");
        register.fullTime(LocalDate.of(2021, 7, 1), "37");
        assertThat(value(Measure.WTE, JUNE)).isEqualByComparingTo("0.50");
        assertThat(value(Measure.WTE, SEPTEMBER)).isEqualByComparingTo("0.51");
    }

    @Test
    void theWorkedExampleComesOut() {
        for (int i = 0; i < 23; i++) {
            employ("Stays" + i, "37.5", "2019-01-01", "");
        }
        for (int i = 0; i < 4; i++) {
            employ("Leaves" + i, "37.5", "2019-01-01", "2021-08-31");
        }
        for (int i = 0; i < 8; i++) {
            employ("Joins" + i, "37.5", "2021-07-01", "");
        }
        assertThat(value(Measure.HEADCOUNT, JUNE)).isEqualByComparingTo("27");
        assertThat(value(Measure.HEADCOUNT, SEPTEMBER)).isEqualByComparingTo("31");
        assertThat(value(Measure.JOINERS, SEPTEMBER)).isEqualByComparingTo("8");
        assertThat(value(Measure.LEAVERS, SEPTEMBER)).isEqualByComparingTo("4");
        assertThat(value(Measure.GROWTH_1Q, SEPTEMBER)).isEqualByComparingTo("14.8");
        assertThat(value(Measure.GROWTH_4Q, SEPTEMBER)).isEqualByComparingTo("14.8");
        assertThat(value(Measure.LEAVER_RATE, SEPTEMBER)).isEqualByComparingTo("13.8");
        assertThat(value(Measure.STABILITY_INDEX, SEPTEMBER)).isEqualByComparingTo("85.2");
        assertThat(figure(Measure.LEAVER_RATE, SEPTEMBER).formula())
                .isEqualTo("4 leavers ÷ 29 people, the average of 27 and 31");
        assertThat(rows(Measure.STABILITY_INDEX, SEPTEMBER)).hasSize(27);
        assertThat(rows(Measure.STABILITY_INDEX, SEPTEMBER).stream().filter(Row::counted))
                .hasSize(23);
    }

    @Test
    void aSeriesHasEveryQuarterEndAndIsTheSameAsTheFigures() {
        employ("Uma", "15", "2020-05-05", "2021-02-10");
        employ("Femi", "15", "2021-02-01", "");
        var series =
                measures.series(
                        lead,
                        Measure.HEADCOUNT,
                        LocalDate.of(2020, 6, 30),
                        SEPTEMBER,
                        Step.QUARTER,
                        Slice.WHOLE);
        assertThat(series)
                .extracting(Figure::asAt)
                .containsExactly(
                        LocalDate.of(2020, 6, 30),
                        LocalDate.of(2020, 9, 30),
                        LocalDate.of(2020, 12, 31),
                        LocalDate.of(2021, 3, 31),
                        JUNE,
                        SEPTEMBER);
        for (var figure : series) {
            assertThat(figure.value()).isEqualTo(value(Measure.HEADCOUNT, figure.asAt()));
        }
    }

    @Test
    void movingBetweenServicesIsNoJoiningOfTheTrust() {
        var assignment = register.assignment(register.person("Arlo", "Mbeki"), "2020-01-01", "");
        register.period(assignment, "2020-01-01", "2021-08-01", adultPost, "15", "permanent");
        register.period(assignment, "2021-08-01", "", forensicPost, "15", "permanent");
        assertThat(value(Measure.JOINERS, SEPTEMBER)).isEqualByComparingTo("0");
        assertThat(value(Measure.LEAVERS, SEPTEMBER)).isEqualByComparingTo("0");
        var inForensic =
                measures.figure(
                        lead,
                        Measure.JOINERS,
                        SEPTEMBER,
                        null,
                        Slice.of(By.SERVICE, forensic.toString()));
        assertThat(inForensic.value()).isEqualByComparingTo("1");
    }

    @Test
    void theRowsBehindAFigureAddUpToItPageByPage() {
        for (int i = 0; i < 5; i++) {
            var person = register.person("First" + i, "Last");
            register.employ(person, adultPost, "15", "2021-0" + (i + 1) + "-01", "");
            register.employ(person, forensicPost, "4", "2021-01-01", "2021-08-01");
        }
        var people = rows(Measure.HEADCOUNT, JUNE);
        assertThat(people).hasSize(5);
        var sum = people.stream().map(Row::wte).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(Amounts.rounded(sum, "WTE")).isEqualTo(value(Measure.WTE, JUNE));
        assertThat(rows(Measure.ASSIGNMENTS, JUNE)).hasSize(10);
        var first = measures.rows(lead, Measure.HEADCOUNT, JUNE, Slice.WHOLE, Cursor.START, 2);
        var text = first.get(1).cursor().toString();
        var rest = measures.rows(lead, Measure.HEADCOUNT, JUNE, Slice.WHOLE, Cursor.of(text), 50);
        assertThat(rest).isEqualTo(people.subList(2, 5));
    }

    @Test
    void aPeerSupportWorkerSeesTotalsButNoPartsAndNoRows() {
        var peer = TestTrusts.northmoor(Role.PEER_SUPPORT_WORKER);
        assertThat(measures.figure(peer, Measure.WTE, JUNE, null, Slice.WHOLE).value()).isNotNull();
        assertThatThrownBy(() -> measures.figure(peer, Measure.WTE, JUNE, By.TEAM, Slice.WHOLE))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(
                        () -> measures.rows(peer, Measure.WTE, JUNE, Slice.WHOLE, Cursor.START, 10))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aNeighbourCountsNobodyOfOurs() {
        employ("Ewan", "15", "2020-01-01", "");
        var neighbour = TestTrusts.fenbridge(Role.PROGRAMME_LEAD);
        assertThat(measures.figure(neighbour, Measure.HEADCOUNT, JUNE, null, Slice.WHOLE).value())
                .isEqualByComparingTo("0");
        assertThat(measures.rows(neighbour, Measure.HEADCOUNT, JUNE, Slice.WHOLE, Cursor.START, 10))
                .isEmpty();
    }

    private BigDecimal wteOf(String hours) {
        var person = register.person("Alone", hours);
        var before = value(Measure.WTE, JUNE);
        register.employ(person, adultPost, hours, "2021-06-30", "2021-06-30");
        var with = value(Measure.WTE, JUNE);
        trusts.tenants()
                .in(
                        NORTHMOOR,
                        db ->
                                db.dml("DELETE FROM assignment WHERE person_id = CAST(:id AS uuid)")
                                        .addParam("id", person.toString())
                                        .execute());
        return java.util.Objects.requireNonNull(with)
                .subtract(java.util.Objects.requireNonNull(before));
    }

    private void employ(String name, String hours, String start, String end) {
        register.employ(register.person(name, "Abara"), adultPost, hours, start, end);
    }

    private Figure figure(Measure measure, LocalDate asAt) {
        return measures.figure(lead, measure, asAt, null, Slice.WHOLE);
    }

    private @Nullable BigDecimal value(Measure measure, LocalDate asAt) {
        return figure(measure, asAt).value();
    }

    private List<Row> rows(Measure measure, LocalDate asAt) {
        return measures.rows(lead, measure, asAt, Slice.WHOLE, Cursor.START, 200);
    }
}
