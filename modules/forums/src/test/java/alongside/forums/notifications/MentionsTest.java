package alongside.forums.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.notifications.Mentions.Candidate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final Candidate ANN = new Candidate(UUID.randomUUID(), "Ann");
    private static final Candidate ANN_LEE = new Candidate(UUID.randomUUID(), "Ann Lee");
    private static final Candidate ZOE = new Candidate(UUID.randomUUID(), "Zoë O'Hare");
    private static final List<Candidate> ALL = List.of(ANN, ANN_LEE, ZOE);

    @Test
    void theLongestNameIsMeant() {
        assertThat(Mentions.in("Ask @Ann Lee about it", ALL)).containsExactly(ANN_LEE.person());
        assertThat(Mentions.in("Ask @Ann Leeson", ALL)).containsExactly(ANN.person());
        assertThat(Mentions.in("Ask @Annabel", ALL)).isEmpty();
    }

    @Test
    void capitalsDoNotMatterAndSeveralCanBeMeant() {
        assertThat(Mentions.in("@ZOË O'HARE, @ann.", ALL))
                .containsExactly(ZOE.person(), ANN.person());
    }

    @Test
    void neitherAnAddressNorAQuoteMeansAnybody() {
        assertThat(Mentions.in("Write to me@ann", ALL)).isEmpty();
        assertThat(Mentions.in("> @Ann said so\n\nI agree", ALL)).isEmpty();
    }
}
