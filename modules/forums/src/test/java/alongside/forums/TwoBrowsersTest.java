package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.MODERATOR;
import static alongside.forums.TestPeople.OPERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.testing.Browser;
import alongside.testing.Tab;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two people of different Trusts, each with a browser of their own, and the moderators of the forum
 * in which they meet.
 */
class TwoBrowsersTest {
    private static final String BODY = "textarea[name=body]";
    private static final String STATUS = "#reply [role=status]";

    private final TestSite site = new TestSite();
    private final Tab priya = tab(PRIYA);
    private final Tab dana = tab(DANA);
    private final Tab tess = tab(TESS);
    private final Tab bex = tab(MODERATOR);
    private String forum = "";
    private String topic = "";

    private static Tab tab(Someone who) {
        var tab = Browser.open();
        tab.page().setDefaultTimeout(60_000);
        tab.page().context().setDefaultTimeout(60_000);
        // For every page of this browser, also in a second tab.
        tab.page().context().setExtraHTTPHeaders(Map.of("X-Person", who.name()));
        return tab;
    }

    @BeforeEach
    void start() {
        site.work();
        forum = new Meeting(site, "Peers of all Trusts", "open", PRIYA, DANA).forum();
        appoint(TESS, "moderator");
        appoint(MODERATOR, "chair");
    }

    private void appoint(Someone who, String part) {
        site.post(
                OPERATOR,
                forum + "/people/invitations",
                Map.of("email", who.email(), "part", part));
        site.post(who, "/forums/conduct/acceptance", Map.of("version", "1"));
    }

    @AfterEach
    void stop() {
        for (var tab : new Tab[] {priya, dana, tess, bex}) {
            tab.close();
        }
        site.close();
    }

    @Test
    void theyTalkAndWhatIsHiddenIsAppealedAndComesBack() {
        aQuestionIsAskedInOneBrowser();
        aReplyShowsInTheOtherWithoutAReload();
        theReplyIsMarkedAsTheAnswer();
        whoIsMentionedIsMailedOnce();
        twoTabsThatDifferLoseNothing();
        aPostIsReported();
        aModeratorHidesItWithAReason();
        itsAuthorAppeals();
        anotherModeratorRestoresIt();
        for (var tab : new Tab[] {priya, dana, tess, bex}) {
            assertThat(tab.messages()).isEmpty();
        }
    }

    private static void press(Page page, String words) {
        page.locator("main button").filter(words(words)).first().click();
        page.waitForLoadState();
    }

    private static void choose(Page page, String radio) {
        page.focus(radio);
        page.keyboard().press("Space");
    }

    private static void follow(Page page, String words) {
        page.locator("main a").filter(words(words)).first().click();
        page.waitForLoadState();
    }

    private static Locator.FilterOptions words(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void sees(Page page, String words) {
        page.locator("main").filter(words(words)).first().waitFor();
    }

    private void aQuestionIsAskedInOneBrowser() {
        priya.visit(site.url(forum + "/topics/new"));
        choose(priya.page(), "input[name=kind][value=question]");
        priya.page().fill("input[name=title]", "A first day on a ward");
        priya.page().fill(BODY, "What helped **you**?");
        press(priya.page(), "Start topic");
        topic = priya.page().url().replace(site.url(""), "").replaceAll("[?#].*", "");
        sees(priya.page(), "What helped you?");
        assertThat(priya.axe()).isEmpty();
    }

    private void aReplyShowsInTheOtherWithoutAReload() {
        priya.page().evaluate("window.stillHere = true");
        dana.visit(site.url(topic));
        dana.page().fill(BODY, "Lunch with a peer, and a map.");
        press(dana.page(), "Post reply");
        priya.page().waitForSelector("[role=status] a:has-text('1 new reply')");
        priya.page().click("[role=status] a");
        priya.page().waitForSelector("#p2:has-text('Lunch with a peer')");
        assertThat(priya.page().innerText("#p2")).contains("Dana Merrick", "Fenbridge and Ouse");
        assertThat(priya.page().evaluate("window.stillHere")).isEqualTo(true);
    }

    private void theReplyIsMarkedAsTheAnswer() {
        press(priya.page(), "This answers it");
        priya.page().waitForSelector("#p2:has-text('Not the answer')");
        dana.visit(site.url(topic));
        assertThat(dana.page().textContent("#p2 strong")).isEqualTo("Answer");
    }

    private void whoIsMentionedIsMailedOnce() {
        priya.page().fill(BODY, "Thank you, @Dana Merrick.");
        press(priya.page(), "Post reply");
        priya.page().waitForSelector("#p3");
        priya.page().locator("#p3 a").filter(words("Change")).first().click();
        priya.page().fill(BODY, "Thank you very much, @Dana Merrick.");
        press(priya.page(), "Save");
        priya.page().waitForSelector("#p3:has-text('very much')");
        site.settle();
        assertThat(site.mailsTo(DANA))
                .filteredOn(mail -> mail.text().contains("mentioned you"))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text())
                                .contains("Priya Nair, peer support worker, Northmoor")
                                .contains("https://alongside.example" + topic + "#p3"));
        assertThat(site.mailsTo(PRIYA)).noneMatch(mail -> mail.text().contains("mentioned"));
    }

    private void twoTabsThatDifferLoseNothing() {
        var first = dana.page();
        first.navigate(site.url(topic));
        keeps(first, "What I began");
        var second = first.context().newPage();
        second.navigate(site.url(topic));
        assertThat(second.inputValue(BODY)).isEqualTo("What I began");
        keeps(second, "What I began, and went on with in the second tab");
        site.later(Duration.ofMinutes(2));
        keeps(first, "What I began, and changed in the first tab");
        first.waitForSelector(STATUS + ":has-text('You have another draft')");
        second.close();

        first.reload();
        sees(first, "You have another draft here");
        sees(first, "went on with in the second tab");
        assertThat(first.inputValue(BODY)).isEqualTo("What I began, and changed in the first tab");
        assertThat(dana.axe()).isEmpty();
        follow(first, "Put this one into the form");
        assertThat(first.inputValue(BODY)).contains("second tab");
        first.fill(BODY, "Both tabs in one: on Willow ward it was a map.");
        press(first, "Post reply");
        first.waitForSelector("#p4:has-text('Both tabs in one')");
        // The other is there until its writer says that it is not needed.
        assertThat(first.inputValue(BODY)).contains("changed in the first tab");
    }

    /** Types a reply until it is saved as a draft. */
    private static void keeps(Page page, String words) {
        page.waitForResponse("**/drafts", () -> page.fill(BODY, words));
        page.waitForSelector(STATUS + ":has-text('Draft saved')");
    }

    private void aPostIsReported() {
        priya.visit(site.url(topic));
        priya.page().locator("#p4 a").filter(words("Report")).first().click();
        choose(priya.page(), "input[name=reason][value=identifies]");
        press(priya.page(), "Send report");
        sees(priya.page(), "A moderator looks at what you reported");
    }

    private void aModeratorHidesItWithAReason() {
        tess.visit(site.url(forum + "/queue"));
        follow(tess.page(), "Decide");
        choose(tess.page(), "input[name=kind][value=hide]");
        tess.page().fill("textarea[name=reason]", "The ward is named");
        tess.page().fill("textarea[name=answer]", "We hid it");
        press(tess.page(), "Save decision");
        priya.visit(site.url(topic));
        assertThat(priya.page().innerText("main")).doesNotContain("Willow");
        site.settle();
        assertThat(site.mailsTo(DANA))
                .filteredOn(mail -> mail.text().contains("A moderator hid something you wrote"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains(forum + "/mine/"));
    }

    private void itsAuthorAppeals() {
        dana.visit(site.url("/my/notifications"));
        follow(dana.page(), "A moderator hid something you wrote");
        sees(dana.page(), "The ward is named");
        assertThat(dana.page().innerText("main")).doesNotContain("Tess", "Priya Nair");
        dana.page().fill("textarea[name=words]", "It is my own ward, and nobody else's");
        press(dana.page(), "Appeal");
        sees(dana.page(), "You have appealed");
    }

    private void anotherModeratorRestoresIt() {
        bex.visit(site.url(forum + "/queue"));
        follow(bex.page(), "Look at it");
        choose(bex.page(), "input[name=granted][value=yes]");
        bex.page().fill("textarea[name=reason]", "Nobody can be known by it");
        press(bex.page(), "Answer the appeal");
        priya.visit(site.url(topic));
        priya.page().waitForSelector("#p4:has-text('Willow')");
        site.settle();
        assertThat(site.mailsTo(DANA))
                .anyMatch(mail -> mail.text().contains("A decision about you was undone"));
        dana.visit(site.url(topic));
        assertThat(dana.page().innerText("#p4"))
                .contains("Willow")
                .doesNotContainIgnoringCase("Members do not see it");
    }
}
