package alongside.comparison.attack;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.histories.Generator;
import alongside.comparison.histories.Settings;
import alongside.comparison.histories.Survey;
import alongside.comparison.policy.Policy;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 25 histories of 12 releases with 20 to 34 Trusts; as many larger ones are in another class. */
class SurveyTest {
    static Survey survey(int histories, int fewest) {
        var survey = new Survey(Policy.FIRST);
        for (var seed = 0; seed < histories; seed++) {
            var trusts = fewest + seed % 15;
            survey.add(Generator.history(Settings.usual(trusts), 1_000L * fewest + seed));
        }
        System.out.printf(
                "%d histories, %d releases, %d cells: %.1f %% of cells, %.1f %% of groups, error"
                        + " %.1f %%, headline alone %d, attempts failed %d, narrowest %s%n",
                survey.histories(),
                survey.releases(),
                survey.cells(),
                survey.cellsPercent(),
                survey.groupsPercent(),
                survey.medianErrorPercent(),
                survey.headlinesOnly(),
                survey.attemptsFailed(),
                survey.narrowest());
        return survey;
    }

    static void checkNothingIsGivenAway(Survey survey) {
        assertThat(survey.unsafe()).isEmpty();
        assertThat(narrowest(survey, Knowledge.K6).headcountPercent()).isGreaterThanOrEqualTo(20);
        assertThat(narrowest(survey, Knowledge.K6).smallValues()).isGreaterThanOrEqualTo(2);
        assertThat(narrowest(survey, Knowledge.K5).smallValues()).isGreaterThanOrEqualTo(3);
        assertThat(survey.headlinesOnlyPercent()).isLessThanOrEqualTo(2);
    }

    private static Verdict.Narrowest narrowest(Survey survey, Knowledge knowledge) {
        return Objects.requireNonNull(survey.narrowest().get(knowledge));
    }

    @Test
    void releasesOfTwentyAndMoreTrustsGiveNothingAwayAndAreOfUse() {
        var survey = survey(25, 20);
        checkNothingIsGivenAway(survey);
        assertThat(survey.cellsPercent()).isGreaterThanOrEqualTo(80);
        assertThat(survey.groupsPercent()).isGreaterThanOrEqualTo(75);
        assertThat(survey.medianErrorPercent()).isLessThanOrEqualTo(5);
    }
}
