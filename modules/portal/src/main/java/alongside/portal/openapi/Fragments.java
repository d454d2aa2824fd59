package alongside.portal.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the modules say of their routes. Each lists its files in {@code openapi/fragments}. */
final class Fragments {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Fragments() {}

    static ObjectNode base() {
        return read("base.yaml");
    }

    static List<ObjectNode> all() {
        try {
            return Collections.list(loader().getResources("openapi/fragments")).stream()
                    .flatMap(Fragments::names)
                    .sorted()
                    .map(Fragments::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(URL list) {
        try (InputStream in = list.openStream()) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(String::strip).filter(line -> !line.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(String name) {
        try (@Nullable InputStream in = loader().getResourceAsStream("openapi/" + name)) {
            if (in == null) {
                throw new IllegalStateException("There is no openapi/" + name);
            }
            // Jackson's own YAML reader does not resolve aliases.
            Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return JSON.valueToTree(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return Fragments.class.getClassLoader();
    }
}
