package alongside.workforce.imports;

import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.workforce.imports.ImportsTest.counts;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Actor;
import alongside.kernel.TestTrusts;
import alongside.workforce.merges.MergeDraft;
import alongside.workforce.merges.Merges;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedNumbersTest {
    private final Actor admin = TestTrusts.northmoor(TRUST_ADMIN);

    @Test
    void aFileThatGoesOnUsingTheOtherNumberMeansTheRecordThatWasKept() {
        try (var register = new Register()) {
            register.save(admin, StaffFile.june().shownAt("2021-06-02"));
            var merge =
                    new Merges(register.database)
                            .merge(
                                    admin,
                                    new MergeDraft(
                                            id(register, "00200001"),
                                            id(register, "00200003"),
                                            1,
                                            1,
                                            "kept",
                                            "kept",
                                            "kept",
                                            "kept"),
                                    Register.TODAY);
            var again = register.upload(admin, StaffFile.june().shownAt("2021-07-01"));
            assertThat(counts(again)).isEqualTo("checked: 0 + 0 + 5 + 0 = 5");
            var next = register.upload(admin, StaffFile.september().shownAt("2021-09-30"));
            assertThat(counts(next)).isEqualTo("checked: 1 + 2 + 3 + 0 = 6");
            register.decisions.save(admin, next.id(), Map.of());
            assertThat(register.figures(admin, "2021-09-30")).isEqualTo("2 2.30");

            new Merges(register.database).reverse(admin, merge.id(), Register.TODAY);
            assertThat(register.figures(admin, "2021-09-30")).isEqualTo("3 2.30");
            assertThat(register.periods(admin, "00200003-1"))
                    .isEqualTo("2021-01-01 4.0000, 2021-09-30 22.5000");
        }
    }

    private String id(Register register, String number) {
        return register.text(
                admin,
                "SELECT CAST(id AS text) AS answer FROM person WHERE employee_number = :day",
                number);
    }
}
