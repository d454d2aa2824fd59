package alongside.comparison.attack;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.histories.Generator;
import alongside.comparison.histories.Outcome;
import alongside.comparison.histories.Settings;
import alongside.comparison.histories.Survey;
import alongside.comparison.policy.Policy;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 25 histories of 12 releases with 20 to 34 Trusts; as many larger ones are in another class. */
class SurveyTest {
    static Outcome survey(int histories, int fewest) {
        var outcome = new Outcome();
        for (var seed = 0; seed < histories; seed++) {
            var settings = Settings.usual(fewest + seed % 15);
            var history = Generator.history(settings, 1_000L * fewest + seed);
            outcome.add(Survey.of(history, Policy.FIRST));
        }
        System.out.println(outcome.line());
        return outcome;
    }

    static void checkNothingIsGivenAway(Outcome survey) {
        assertThat(survey.unsafe()).isEmpty();
        assertThat(narrowest(survey, Knowledge.K6).headcountPercent()).isGreaterThanOrEqualTo(20);
        assertThat(narrowest(survey, Knowledge.K6).smallValues()).isGreaterThanOrEqualTo(2);
        assertThat(narrowest(survey, Knowledge.K5).smallValues()).isGreaterThanOrEqualTo(3);
        assertThat(survey.headlinesOnlyPercent()).isLessThanOrEqualTo(2);
    }

    private static Verdict.Narrowest narrowest(Outcome survey, Knowledge knowledge) {
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
