package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import alongside.forums.posts.Markdown;
import alongside.forums.posts.PostDraft;
import alongside.testing.Browser;
import alongside.testing.Tab;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people could type to run a script, to look like a part of the page or to break it. */
class HostileTextTest {
    private static final String RUN = "window.ran=1;alert(1)";
    private static final List<String> SCRIPTS =
            List.of(
                    "<script>" + RUN + "</script> zebra",
                    "<img src=x onerror=\"" + RUN + "\"> zebra",
                    "<svg onload=\"" + RUN + "\"> zebra",
                    "<svg><script>" + RUN + "</script></svg> zebra",
                    "[zebra](javascript:" + RUN + ")",
                    "[zebra](java&#x0A;script:" + RUN + ")",
                    "[zebra](&#106;avascript:" + RUN + ")",
                    "[zebra](\tjavascript:" + RUN + ")",
                    "[zebra](data:text/html,<script>" + RUN + "</script>)",
                    "[zebra](vbscript:" + RUN + ")",
                    "<a href=\"javascript:" + RUN + "\">zebra</a>",
                    "<noscript><p title=\"</noscript><img src=x onerror=" + RUN + ">\"> zebra",
                    "<math><mtext><style><img src=x onerror=" + RUN + "></style> zebra",
                    "<style>*{background:url(https://elsewhere.example/x)}</style> zebra",
                    "<p style=\"position:fixed;top:0;left:0;width:100%;height:100%\">zebra",
                    "<form id=\"reply\" action=\"//elsewhere.example\"><input name=body> zebra",
                    "<input name=attributes><input id=documentElement> zebra",
                    "![zebra](https://elsewhere.example/seen.png)",
                    "https://elsewhere.example/\"onmouseover=\"" + RUN + " zebra",
                    "<https://elsewhere.example/'onclick='" + RUN + "> zebra",
                    "</article></main></body><script>" + RUN + "</script> zebra",
                    "<iframe srcdoc=\"<script>parent.ran=1</script>\"></iframe> zebra",
                    "<base href=\"//elsewhere.example/\"><meta http-equiv=refresh content=0> zebra",
                    "{{constructor.constructor('" + RUN + "')()}} ${" + RUN + "} zebra",
                    "@everyone @here zebra");
    private static final List<String> LETTERS =
            List.of(
                    "zebra "
                            + "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319"
                                    .repeat(100),
                    "zebra \u202Eevil si siht\u202D and \u2066this\u2067that",
                    "zebra \u200b\u200c\u200d\ufeff\u00ad end",
                    "zebra N\u043erthm\u043e\u043er NHS F\u043eundati\u043en Trust",
                    "zebra \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66\ud83c\udff4\u200d\u2620\ufe0f\ud83c\uddec\ud83c\udde7",
                    "zebra \u0644\u0627 \u0639\u0644\u0627\u0642\u0629 \u05e9\u05dc\u05d5\u05dd \ufdfd",
                    "zebra \uFFFF\uFDD0\uE000\uE001 marks",
                    "zebra cafe\u0301 and caf\u00e9",
                    "zebra " + "W".repeat(19_000));

    private static TestSite site;
    private static Meeting meeting;
    private static String topic;
    private static final List<String> TYPED = new ArrayList<>();

    @BeforeAll
    static void post() {
        site = new TestSite();
        meeting = new Meeting(site, "Peer letters", "open", PRIYA, DANA);
        TYPED.addAll(SCRIPTS);
        TYPED.addAll(LETTERS);
        topic = meeting.topic(PRIYA, "Everything", "zebra");
        for (var text : TYPED) {
            meeting.reply(PRIYA, topic, text);
            if (text.length() < 150) {
                meeting.topic(PRIYA, text, "A zebra again");
            }
        }
        site.post(
                PRIYA,
                meeting.forum() + "/profile",
                Map.of(
                        "display_name", "<b onclick=alert(1)>\u202EPriya",
                        "job_title", "</td><script>window.ran=1</script>",
                        "listed", "yes",
                        "version", "1"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void noScriptRunsAndNothingLeavesItsPlace() {
        var pages =
                List.of(
                        topic,
                        meeting.forum(),
                        meeting.forum() + "?page=2",
                        meeting.forum() + "/members",
                        "/forums/search?q=zebra",
                        "/forums/search?q="
                                + URLEncoder.encode("zebra <script>alert(1)</script>", UTF_8),
                        "/forums");
        for (var width : new int[] {400, 1280}) {
            try (var tab = Browser.open(width, true)) {
                tab.page().setExtraHTTPHeaders(Map.of("X-Person", DANA.name()));
                tab.page().onDialog(dialog -> assertThat(dialog.message()).isNull());
                for (var path : pages) {
                    tab.visit(site.url(path));
                    holds(tab, path);
                }
            }
        }
    }

    private static void holds(Tab tab, String path) {
        var page = tab.page();
        page.evaluate(
                "document.querySelectorAll('.al-post__body *').forEach(e => e.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})))");
        assertThat(page.evaluate("String(window.ran)")).as(path).isEqualTo("undefined");
        assertThat(tab.messages()).as(path).isEmpty();
        assertThat(tab.scrollsSideways()).as(path).isFalse();
        var foreign =
                (List<?>)
                        page.evaluate(
                                """
                                () => [...document.querySelectorAll('main *')].filter(e =>
                                    ['SCRIPT', 'IFRAME', 'IMG', 'STYLE', 'BASE', 'META', 'MATH',
                                     'OBJECT', 'EMBED', 'VIDEO'].includes(e.tagName)
                                    || [...e.attributes].some(a => a.name.startsWith('on')
                                        || a.name === 'style'
                                        || /^\\s*(javascript|data|vbscript):/i.test(a.value)))
                                    .map(e => e.outerHTML)
                                """);
        assertThat(foreign).as(path).isEmpty();
        var escaped =
                (List<?>)
                        page.evaluate(
                                """
                                () => [...document.querySelectorAll('.al-post')].flatMap(post => {
                                    const box = post.getBoundingClientRect();
                                    const by = post.querySelector('.al-post__by');
                                    by.scrollIntoView({block: 'center'});
                                    const at = by.getBoundingClientRect();
                                    const top = document.elementFromPoint(at.x + 5, at.y + at.height / 2);
                                    const wide = box.left < 0 || box.right > innerWidth;
                                    return post.contains(top) && !wide ? [] : [post.id];
                                })
                                """);
        assertThat(escaped).as(path).isEmpty();
        if (path.equals(topic)) {
            assertThat(page.locator(".al-post").count()).isEqualTo(TYPED.size() + 1);
            assertThat(page.locator("#reply").count()).isEqualTo(1);
            assertThat(page.locator(".al-post form#reply").count()).isZero();
        }
    }

    @Test
    void whatWasTypedIsFoundAgainUnchanged() {
        var page = site.get(PRIYA, topic).body();
        var addresses =
                java.util.regex.Pattern.compile("href=\"([^\"]+/edit)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .filter(address -> address.contains("/posts/"))
                        .toList();
        try (var tab = Browser.open(400, false)) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", PRIYA.name()));
            for (int i = 0; i < TYPED.size(); i++) {
                tab.visit(site.url(addresses.get(i + 1)));
                var kept = tab.page().inputValue("textarea[name=body]");
                var typed = Normalizer.normalize(TYPED.get(i), Normalizer.Form.NFC);
                assertThat(kept).isEqualTo(typed.strip());
                assertThat(tab.scrollsSideways()).isFalse();
            }
        }
    }

    @Test
    void whatCannotBeStoredIsLeftOutAndWhatIsTooLongIsKeptInTheForm() {
        var other = meeting.topic(PRIYA, "Odd", "zebra");
        var odd = site.post(PRIYA, other + "/posts", Map.of("body", "nul \0 gone"));
        assertThat(odd.statusCode()).isEqualTo(303);
        var word = "x".repeat(1_000_000);
        var answer = site.post(PRIYA, other + "/posts", Map.of("body", word));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("20,000 characters or fewer").contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "[", "*"})
    void aHundredThousandOfOneKindAnswerWithinASecond(String piece) {
        answers(piece, 100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"_a*", "![", "[a](", "`", "- ", "<", "&", "\\", "(", "1. ", "<a ", "a\n"})
    void theLongestPostOfOneKindAnswersWithinASecond(String piece) {
        answers(piece, PostDraft.LONGEST / piece.length());
    }

    private static void answers(String piece, int times) {
        Markdown.html(piece.repeat(100));
        // Three, because other programs run on the machine too.
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Markdown.html(piece.repeat(times)));
    }
}
