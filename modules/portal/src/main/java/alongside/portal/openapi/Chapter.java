package alongside.portal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The operations of one tag. */
public record Chapter(String name, String description, List<Operation> operations) {
    public Chapter {
        operations = List.copyOf(operations);
    }

    /** Its place on the page. */
    public String anchor() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** By name. */
    static List<Chapter> all(JsonNode document) {
        var byTag = new HashMap<String, List<Operation>>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var operation = method.getValue();
                byTag.computeIfAbsent(
                                operation.path("tags").path(0).asText(), _ -> new ArrayList<>())
                        .add(Operation.of(document, path.getKey(), method.getKey(), operation));
            }
        }
        return StreamSupport.stream(document.path("tags").spliterator(), false)
                .map(tag -> of(tag, byTag))
                .filter(chapter -> !chapter.operations().isEmpty())
                .sorted(Comparator.comparing(Chapter::name))
                .toList();
    }

    private static Chapter of(JsonNode tag, Map<String, List<Operation>> byTag) {
        var name = tag.path("name").asText();
        return new Chapter(
                name, tag.path("description").asText(), byTag.getOrDefault(name, List.of()));
    }
}
