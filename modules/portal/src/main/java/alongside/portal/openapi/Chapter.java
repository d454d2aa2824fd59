package alongside.portal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The operations of one tag. */
public record Chapter(String name, String description, List<Operation> operations) {
    public Chapter {
        operations = List.copyOf(operations);
    }

    /** Its place on the page. */
    public String anchor() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** In the order of the document's tags. */
    static List<Chapter> all(JsonNode document) {
        var byTag = new LinkedHashMap<String, List<Operation>>();
        document.path("tags")
                .forEach(tag -> byTag.put(tag.path("name").asText(), new ArrayList<>()));
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var tag = method.getValue().path("tags").path(0).asText();
                byTag.computeIfAbsent(tag, _ -> new ArrayList<>())
                        .add(
                                Operation.of(
                                        document,
                                        path.getKey(),
                                        method.getKey(),
                                        method.getValue()));
            }
        }
        var chapters = new ArrayList<Chapter>();
        for (var tag : document.path("tags")) {
            var name = tag.path("name").asText();
            chapters.add(
                    new Chapter(
                            name,
                            tag.path("description").asText(),
                            byTag.getOrDefault(name, List.of())));
        }
        return chapters.stream().filter(chapter -> !chapter.operations().isEmpty()).toList();
    }
}
