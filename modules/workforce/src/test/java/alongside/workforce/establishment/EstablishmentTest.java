package alongside.workforce.establishment;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.measures.Measure;
import alongside.workforce.measures.Measures;
import alongside.workforce.measures.Tally;
import alongside.workforce.posts.PostDraft;
import alongside.workforce.posts.Posts;
import alongside.workforce.register.By;
import alongside.workforce.register.Slice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EstablishmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestTrusts trusts = new TestTrusts();
    private final TestRegister register = new TestRegister(trusts, NORTHMOOR);
    private final Posts posts = new Posts(trusts.tenants());
    private final Measures measures = new Measures(trusts.tenants());
    private final Cliffs cliffs = new Cliffs(trusts.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final UUID adult = register.service("Adult community");
    private final UUID forensic = register.service("Forensic");
    private final UUID worker = register.role("Peer support worker");

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void anEstablishmentOf30And24Point6InPostIsAVacancyOf5Point4And18Percent() {
        for (int i = 0; i < 30; i++) {
            var post = post(adult, Map.of("funded_hours", "37.5"));
            if (i < 24) {
                employ(post, "37.5");
            } else if (i == 24) {
                employ(post, "22.5");
            }
        }
        var total = split(TODAY).getFirst();
        assertThat(shown(Measure.ESTABLISHMENT_WTE, total)).isEqualTo("30.00");
        assertThat(shown(Measure.WTE, total)).isEqualTo("24.60");
        assertThat(shown(Measure.VACANCY_WTE, total)).isEqualTo("5.40");
        assertThat(shown(Measure.VACANCY_RATE, total)).isEqualTo("18.0%");
        assertThat(EstablishmentTables.finding(total))
                .isEqualTo("24.60 WTE are in post, so 5.40 WTE (18.0%) are vacant.");
    }

    @Test
    void aVacancyCanBeNegativeAndBankWorkFillsNone() {
        var post = post(adult, Map.of("funded_hours", "30"));
        employ(post, "37.5");
        var bank = register.assignment(register.person("Nadia", "Mbeki"), "2021-01-01", "");
        register.period(bank, "2021-01-01", "", post, "7.5", "bank");
        var total = split(TODAY).getFirst();
        assertThat(shown(Measure.VACANCY_WTE, total)).isEqualTo("-0.20");
        assertThat(shown(Measure.BANK_WTE, total)).isEqualTo("0.20");
        assertThat(EstablishmentTables.finding(total))
                .isEqualTo(
                        "1.00 WTE are in post, 0.20 WTE more than funded (a vacancy of −25.0%).");
    }

    @Test
    void everyCutAddsUpToTheWholeAtAnyDate() {
        var vale = register.locality("Vale");
        employ(post(adult, Map.of("funded_hours", "30", "locality_id", vale.toString())), "15");
        employ(post(forensic, Map.of("funded_hours", "22.5", "band", "4")), "22.5");
        post(forensic, Map.of("funded_hours", "37.5", "opened_on", "2027-01-01"));
        for (var day : List.of(TODAY, LocalDate.of(2027, 1, 1))) {
            var tallies = split(day);
            var total = tallies.stream().filter(t -> t.by().equals("total")).findFirst();
            assertThat(total).isPresent();
            for (var by : By.POSTS) {
                var parts = tallies.stream().filter(t -> t.by().equals(by.key())).toList();
                assertThat(sum(parts.stream().map(Tally::fundedWte).toList()))
                        .as(by.key())
                        .isEqualByComparingTo(
                                total.get()
                                        .fundedWte()
                                        .setScale(6, java.math.RoundingMode.HALF_UP));
                assertThat(sum(parts.stream().map(Tally::wte).toList()))
                        .isEqualByComparingTo(
                                total.get().wte().setScale(6, java.math.RoundingMode.HALF_UP));
            }
        }
        assertThat(shown(Measure.ESTABLISHMENT_WTE, last(split(TODAY)))).isEqualTo("1.40");
        assertThat(shown(Measure.ESTABLISHMENT_WTE, last(split(LocalDate.of(2027, 1, 1)))))
                .isEqualTo("2.40");
    }

    @Test
    void whoMayNotSeeTheStaffListSeesTheTotalOnly() {
        post(adult, Map.of("funded_hours", "30"));
        var peer = TestTrusts.northmoor(Role.PEER_SUPPORT_WORKER);
        assertThat(measures.split(peer, TODAY, By.POSTS, Slice.WHOLE)).hasSize(1);
        assertThatThrownBy(() -> cliffs.at(peer, TODAY, Slice.WHOLE))
                .isInstanceOf(Refusal.Forbidden.class);
        var neighbour = TestTrusts.fenbridge(Role.PROGRAMME_LEAD);
        assertThat(cliffs.at(neighbour, TODAY, Slice.WHOLE).fundedWte()).isZero();
    }

    @Test
    void sixPointFourWteEndBy31March2027() {
        for (int i = 0; i < 6; i++) {
            post(adult, Map.of("funded_hours", "37.5", "funded_until", "2027-03-31"));
        }
        post(forensic, Map.of("funded_hours", "15", "funded_until", "2026-12-15"));
        post(forensic, Map.of("funded_hours", "37.5", "funded_until", "2028-03-31"));
        for (int i = 0; i < 12; i++) {
            post(adult, Map.of("funded_hours", "37.5"));
        }
        var cliff = cliffs.at(lead, TODAY, Slice.WHOLE);
        assertThat(cliff.words()).isEqualTo("6.4 WTE end by 31 March 2027.");
        assertThat(cliff.share())
                .isEqualTo("That is 7 posts, and 33.0% of the 19.40 WTE that are funded.");
        assertThat(cliff.endings())
                .extracting(Ending::until)
                .containsExactly(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2028, 3, 31));
        assertThat(cliff.left()).hasSize(17);
        assertThat(cliff.left().getFirst().wte()).isEqualByComparingTo("7.4");
        assertThat(cliff.left().get(4).wte()).isEqualByComparingTo("1");
        assertThat(cliff.left().getLast().wte()).isZero();
    }

    @Test
    void aPostThatOutlivesItsMoneyIsNamedApartAndLaterMoneyIsSaid() {
        post(adult, Map.of("funded_hours", "37.5", "funded_until", "2026-10-31"));
        assertThat(cliffs.at(lead, TODAY, Slice.WHOLE).words())
                .isEqualTo("No money is known to end.");
        assertThat(cliffs.at(lead, TODAY, Slice.WHOLE).past()).isNotNull();
        post(adult, Map.of("funded_hours", "18.75", "funded_until", "2027-06-15"));
        assertThat(cliffs.at(lead, TODAY, Slice.WHOLE).words())
                .isEqualTo(
                        "No money ends by 31 March 2027. The first to end is 0.5 WTE, by 30 June"
                                + " 2027.");
    }

    private static Tally last(List<Tally> tallies) {
        return tallies.stream().filter(t -> t.by().equals("total")).findFirst().orElseThrow();
    }

    private List<Tally> split(LocalDate day) {
        return measures.split(lead, day, By.POSTS, Slice.WHOLE).stream()
                .sorted(java.util.Comparator.comparing(t -> !t.by().equals("total")))
                .toList();
    }

    private static String shown(Measure measure, Tally tally) {
        return EstablishmentTables.shown(measure, tally).replace('−', '-');
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(6, java.math.RoundingMode.HALF_UP);
    }

    private UUID post(UUID service, Map<String, String> fields) {
        var all = new HashMap<String, String>();
        all.put("role_id", worker.toString());
        all.put("service_id", service.toString());
        all.put("band", "3");
        all.putAll(fields);
        return posts.add(lead, PostDraft.of(all), TODAY).id();
    }

    private void employ(UUID post, String hours) {
        var person = register.person("Person", UUID.randomUUID().toString());
        register.employ(person, post, hours, "2021-01-01", "");
    }
}
