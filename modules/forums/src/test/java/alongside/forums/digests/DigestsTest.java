package alongside.forums.digests;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite;
import alongside.forums.TestSite.Someone;
import alongside.forums.TestTalk;
import alongside.kernel.Mail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Summaries, from Monday 23 November 2026 at 10am on. */
class DigestsTest {
    private static TestSite site;
    private static TestTalk talk;

    @BeforeAll
    static void start() {
        site = new TestSite();
        site.work();
        talk = TestTalk.in(site, "Peers", Map.of(), List.of(PRIYA, TESS, DANA));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static List<String> subjects(Someone who) {
        site.digests();
        site.settle();
        return site.mailsTo(who).stream().map(Mail::subject).toList();
    }

    @Test
    void aSummaryComesOnceInItsPeriodAndOnlyIfSomethingIsNew() {
        weekly(TESS);
        var first = talk.topic(PRIYA, "discussion", "Badges", "Do you wear one?");
        var second = talk.topic(TESS, "discussion", "Rotas", "How?");
        talk.reply(DANA, first, "Yes");
        talk.reply(DANA, first, "No");
        talk.reply(DANA, second, "By hand");
        site.settle();
        assertThat(subjects(PRIYA)).isEmpty();

        // Tuesday 8am: the daily one, also if it is asked for often and after a restart.
        site.later(Duration.ofHours(22));
        assertThat(subjects(PRIYA)).containsExactly("Your daily summary from Alongside");
        site.rest();
        site.work();
        site.later(Duration.ofMinutes(1));
        assertThat(subjects(PRIYA)).hasSize(1);
        assertThat(site.mailsTo(PRIYA).getLast().text())
                .contains("2 new replies in ‘Badges’, the newest by Dana Merrick")
                .contains("https://alongside.example" + first + "#p2");
        assertThat(subjects(TESS)).isEmpty();

        // Wednesday: nothing is new. What was read on the page is not new either.
        talk.reply(DANA, first, "Maybe");
        site.settle();
        site.get(PRIYA, first);
        site.later(Duration.ofDays(1));
        assertThat(subjects(PRIYA)).hasSize(1);

        // Nobody was there for a week: then one summary of all of it, and the weekly one.
        talk.reply(DANA, first, "I think so");
        site.settle();
        site.later(Duration.ofDays(6));
        assertThat(subjects(PRIYA)).hasSize(2);
        assertThat(subjects(TESS)).containsExactly("Your weekly summary from Alongside");
        assertThat(site.mailsTo(TESS).getLast().text()).contains("1 new reply in ‘Rotas’");
    }

    private static void weekly(Someone who) {
        var answer =
                site.json(
                        who,
                        "PATCH",
                        "/api/v1/notifications/preferences",
                        "{\"mail\":{\"reply\":\"weekly\"}}",
                        "If-Match",
                        "\"0\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
