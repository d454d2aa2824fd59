package alongside.forums.posts;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From what people type to what others see: Markdown, of which nothing is left that could run, load
 * from elsewhere or look like a part of the page. HTML that is typed is shown as it was typed.
 */
public final class Markdown {
    private static final Logger LOG = LoggerFactory.getLogger(Markdown.class);
    private static final String OPENING = "<[*_`!(";
    private static final int MOST = 1_000;
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(AutolinkExtension.create()))
                    .maxOpenBlockParsers(20)
                    .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br>").build();
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "em",
                            "strong",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "code",
                            "pre",
                            "hr")
                    .allowElements("a")
                    .allowUrlProtocols("http", "https", "mailto")
                    .allowAttributes("href")
                    .onElements("a")
                    .requireRelsOnLinks("nofollow", "noopener", "noreferrer", "ugc")
                    .toFactory();

    private Markdown() {}

    /** Safe HTML. */
    public static String html(String text) {
        if (crowded(text)) {
            return plain(text);
        }
        try {
            var document = PARSER.parse(text);
            document.accept(new ImagesAsLinks());
            document.accept(new HeadingsAsBold());
            return POLICY.sanitize(RENDERER.render(document));
        } catch (StackOverflowError e) {
            LOG.warn(
                    "A text of {} characters nests too deeply; shown as it was typed",
                    text.length());
            return plain(text);
        }
    }

    /**
     * Each of these makes the parser look for its counterpart in all that follows: of a thousand in
     * one post nobody means one, and looking would take seconds each time the post is read.
     */
    private static boolean crowded(String text) {
        return OPENING.chars().anyMatch(sign -> text.chars().filter(c -> c == sign).count() > MOST);
    }

    private static String plain(String text) {
        return "<p>" + escaped(text).replace("\n", "<br>") + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A heading of a post would stand among the headings of the page. */
    private static final class HeadingsAsBold extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            var bold = new StrongEmphasis();
            Node child = heading.getFirstChild();
            while (child != null) {
                var next = child.getNext();
                bold.appendChild(child);
                child = next;
            }
            var paragraph = new Paragraph();
            paragraph.appendChild(bold);
            heading.insertAfter(paragraph);
            heading.unlink();
        }
    }

    /** An image would tell another server who reads; its address can be followed by choice. */
    private static final class ImagesAsLinks extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            var link = new Link(image.getDestination(), image.getTitle());
            Node child = image.getFirstChild();
            while (child != null) {
                var next = child.getNext();
                link.appendChild(child);
                child = next;
            }
            if (link.getFirstChild() == null) {
                link.appendChild(new org.commonmark.node.Text(image.getDestination()));
            }
            image.insertAfter(link);
            image.unlink();
            visitChildren(link);
        }
    }
}
