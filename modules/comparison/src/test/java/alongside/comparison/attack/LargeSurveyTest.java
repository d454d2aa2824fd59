package alongside.comparison.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 25 histories of 12 releases with 40 to 54 Trusts. */
class LargeSurveyTest {
    @Test
    void releasesOfFortyAndMoreTrustsGiveNothingAwayAndAreOfMoreUse() {
        var survey = SurveyTest.survey(25, 40);
        SurveyTest.checkNothingIsGivenAway(survey);
        assertThat(survey.cellsPercent()).isGreaterThanOrEqualTo(85);
        assertThat(survey.groupsPercent()).isGreaterThanOrEqualTo(90);
        assertThat(survey.medianErrorPercent()).isLessThanOrEqualTo(3);
    }
}
