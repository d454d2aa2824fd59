package alongside.portal.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of a fixture. Whatever a mapping does not take stays, and a fixture with anything
 * left over is one that our options cannot express.
 */
final class Options {
    private final ObjectNode rest;
    private final List<Options> parts = new ArrayList<>();
    private boolean odd;

    private final String golden;

    Options(JsonNode options, String golden) {
        this.rest = options.deepCopy();
        this.golden = golden;
    }

    /** The HTML to arrive at, for content that fixtures pass beside their options. */
    String golden() {
        return golden;
    }

    /** A text, which fixtures give as a string, a number or an object with a text in it. */
    @Nullable String text(String name) {
        var node = rest.remove(name);
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            return part(node).text("text");
        }
        odd |= !node.isValueNode() || node.isBoolean();
        return node.asText();
    }

    String required(String name) {
        var text = text(name);
        odd |= text == null;
        return text == null ? "" : text;
    }

    boolean flag(String name) {
        var node = rest.remove(name);
        return node != null && node.asBoolean();
    }

    @Nullable Boolean choice(String name) {
        var node = rest.remove(name);
        return node == null ? null : node.asBoolean();
    }

    Options part(String name) {
        var node = rest.remove(name);
        if (node == null || !node.isObject()) {
            odd |= node == null || !node.isTextual();
            return part(rest.objectNode().set("text", node));
        }
        return part(node);
    }

    List<Options> list(String name) {
        var node = rest.remove(name);
        var list = new ArrayList<Options>();
        if (node != null) {
            node.forEach(item -> list.add(item(item)));
        }
        return list;
    }

    List<List<Options>> lists(String name) {
        var node = rest.remove(name);
        var lists = new ArrayList<List<Options>>();
        if (node != null) {
            for (var row : node) {
                var list = new ArrayList<Options>();
                odd |= !row.isArray();
                row.forEach(item -> list.add(item(item)));
                lists.add(list);
            }
        }
        return lists;
    }

    boolean has(String name) {
        return rest.has(name);
    }

    boolean understood() {
        return !odd && rest.isEmpty() && parts.stream().allMatch(Options::understood);
    }

    private Options item(JsonNode item) {
        if (item.isObject()) {
            return part(item);
        }
        odd |= !item.isTextual();
        return part(rest.objectNode().set("text", item));
    }

    private Options part(JsonNode node) {
        var part = new Options(node, golden);
        parts.add(part);
        return part;
    }
}
