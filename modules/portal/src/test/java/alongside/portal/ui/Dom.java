package alongside.portal.ui;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as one element per line, without what makes no difference or differs on purpose. */
final class Dom {
    /** Ours are prefixed by the name of the date, so that a page can have two. */
    private static final Set<String> DATE_NAMES = Set.of("day", "month", "year");

    private Dom() {}

    static String of(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("div.al-cell").unwrap();
        // There is no such role, and the HTML checker says so.
        body.select("span[role=text]").unwrap();
        return children(body, "");
    }

    private static String children(Element element, String indent) {
        return element.childNodes().stream()
                .map(child -> line(child, indent))
                .filter(line -> !line.isBlank())
                .collect(joining("\n"));
    }

    private static String line(Node node, String indent) {
        if (node instanceof TextNode text) {
            var words = text.text().strip();
            return words.isEmpty() ? "" : indent + words;
        }
        if (node instanceof Element element) {
            var attributes =
                    element.attributes().asList().stream()
                            .filter(attribute -> counts(element, attribute))
                            .map(Dom::attribute)
                            .sorted()
                            .collect(joining(" "));
            var inside = children(element, indent + "  ");
            return (indent + element.tagName() + " " + attributes).stripTrailing()
                    + (inside.isEmpty() ? "" : "\n" + inside);
        }
        return "";
    }

    private static boolean counts(Element element, Attribute attribute) {
        if (element.hasClass("nhsuk-date-input__input") && attribute.getKey().equals("name")) {
            return !DATE_NAMES.contains(attribute.getValue().replaceAll(".*-", ""));
        }
        // nhsuk-frontend says on nav what nav says already; on tbody it says nothing.
        var spoken = Set.of("nav", "tbody").contains(element.tagName());
        return !(spoken && attribute.getKey().equals("role"));
    }

    private static String attribute(Attribute attribute) {
        var value = attribute.getValue();
        if (attribute.getKey().equals("class") || attribute.getKey().equals("aria-describedby")) {
            value =
                    Arrays.stream(value.split(" "))
                            .filter(name -> !name.startsWith("al-"))
                            .sorted()
                            .collect(joining(" "));
        }
        return attribute.getKey() + "=" + value;
    }
}
