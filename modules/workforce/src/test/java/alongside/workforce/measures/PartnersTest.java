package alongside.workforce.measures;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Actor;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.posts.PostDraft;
import alongside.workforce.posts.Posts;
import alongside.workforce.register.By;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Slice;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People whom a partner, such as a charity, employs in a team of the Trust. */
class PartnersTest {
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 30);

    private final TestTrusts trusts = new TestTrusts();
    private final TestRegister register = new TestRegister(trusts, NORTHMOOR);
    private final Posts posts = new Posts(trusts.tenants());
    private final Measures measures = new Measures(trusts.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final UUID adult = register.service("Adult community");
    private final UUID worker = register.role("Peer support worker");
    private final UUID trustPost = register.post(worker, adult, "3");
    private final UUID mindPost = mindPost();

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void aWorkerEmployedByMindCountsInThePeerWorkforceAndNotInTheTrustsStaffInPost() {
        register.employ(register.person("Rosa", "Cotterill"), trustPost, "15", "2021-01-01", "");
        register.employ(register.person("Owen", "Quarshie"), mindPost, "22.5", "2021-01-01", "");

        assertThat(value(Measure.HEADCOUNT)).isEqualTo("1");
        assertThat(value(Measure.WTE)).isEqualTo("0.40");
        assertThat(value(Measure.PEER_WORKFORCE)).isEqualTo("2");
        assertThat(value(Measure.PEER_WORKFORCE_WTE)).isEqualTo("1.00");
        assertThat(figure(Measure.PEER_WORKFORCE, null).formula())
                .isEqualTo("1 person employed by the Trust and 1 by partners only");

        assertThat(figure(Measure.PEER_WORKFORCE, By.EMPLOYER).groups())
                .extracting(Figure.Group::label)
                .containsExactly("Mind in the Vale", "The Trust");
        assertThat(figure(Measure.HEADCOUNT, By.EMPLOYER).groups())
                .extracting(Figure.Group::label)
                .containsExactly("The Trust");
        assertThat(rows(Measure.HEADCOUNT)).isEqualTo(1);
        assertThat(rows(Measure.PEER_WORKFORCE)).isEqualTo(2);
    }

    @Test
    void whoWorksForBothCountsOnceInEach() {
        var rosa = register.person("Rosa", "Cotterill");
        register.employ(rosa, trustPost, "15", "2021-01-01", "");
        register.employ(rosa, mindPost, "7.5", "2021-01-01", "");
        assertThat(value(Measure.HEADCOUNT)).isEqualTo("1");
        assertThat(value(Measure.PEER_WORKFORCE)).isEqualTo("1");
        assertThat(value(Measure.WTE)).isEqualTo("0.40");
        assertThat(value(Measure.PEER_WORKFORCE_WTE)).isEqualTo("0.60");
    }

    @Test
    void aPostOfAPartnerIsInNoVacancyOfTheTrust() {
        posts.change(lead, mindPost, 2, PostDraft.of(Map.of("funded_hours", "37.5")), JUNE);
        assertThat(value(Measure.ESTABLISHMENT_WTE)).isEqualTo("null");
    }

    @Test
    void bankWorkHasAFigureOfItsOwn() {
        var bank = register.assignment(register.person("Nadia", "Mbeki"), "2021-01-01", "");
        register.period(bank, "2021-01-01", "", trustPost, "7.5", "bank");
        assertThat(value(Measure.BANK_WTE)).isEqualTo("0.20");
        assertThat(value(Measure.PEER_WORKFORCE)).isEqualTo("0");
        assertThat(rows(Measure.BANK_WTE)).isEqualTo(1);
        assertThat(figure(Measure.HEADCOUNT, By.SERVICE).groups()).isEmpty();
        assertThat(figure(Measure.BANK_WTE, By.SERVICE).groups()).hasSize(1);
    }

    private UUID mindPost() {
        var post = register.post(worker, adult, "3");
        var draft = PostDraft.of(Map.of("employer", "Mind in the Vale"));
        return posts.change(lead, post, 1, draft, JUNE).id();
    }

    private String value(Measure measure) {
        return String.valueOf(figure(measure, null).value());
    }

    private Figure figure(Measure measure, @org.jspecify.annotations.Nullable By by) {
        return measures.figure(lead, measure, JUNE, by, Slice.WHOLE);
    }

    private int rows(Measure measure) {
        return measures.rows(lead, measure, JUNE, Slice.WHOLE, Cursor.START, 50).size();
    }
}
