package alongside.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stylesheets, scripts and images, each under a URL that changes when its content does. */
public final class Assets {
    private static final Pattern REFERENCE = Pattern.compile("/assets/([\\w./-]+\\w)");
    private static final Pattern OTHER_HOST =
            Pattern.compile("@font-face\\{[^}]*\\}|(/\\*|//)# sourceMappingURL=[^\\n]*");
    private static final Assets BUNDLED = new Assets(read());

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byUrl = new HashMap<>();

    private Assets(List<Asset> files) {
        files.stream().filter(file -> !file.text()).forEach(this::add);
        files.stream()
                .filter(Asset::text)
                .sorted(Comparator.comparing(Asset::name).reversed())
                .forEach(file -> add(Asset.of(file.name(), linked(file))));
    }

    public static Assets bundled() {
        return BUNDLED;
    }

    /** The URL of a file by its name, such as {@code images/favicon.svg}. */
    public String url(String name) {
        var asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("There is no asset called " + name);
        }
        return asset.url();
    }

    /** The file that a path below {@code /assets/} asks for, with or without its hash. */
    public Optional<Asset> find(String path) {
        return Optional.ofNullable(byUrl.get("/assets/" + path))
                .or(() -> Optional.ofNullable(byName.get(path)));
    }

    boolean lasting(String path) {
        return byUrl.containsKey("/assets/" + path);
    }

    private void add(Asset asset) {
        byName.put(asset.name(), asset);
        byUrl.put(asset.url(), asset);
    }

    /** Files name each other without a hash, so those that are named are added first. */
    private byte[] linked(Asset file) {
        var text = OTHER_HOST.matcher(new String(file.bytes(), UTF_8)).replaceAll("");
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(url(found.group(1))))
                .getBytes(UTF_8);
    }

    private static List<Asset> read() {
        try {
            var root = Assets.class.getResource("assets/manifest.json").toURI();
            if (!root.getScheme().equals("jar")) {
                return walk(Path.of(root).resolveSibling(""));
            }
            var jar = URI.create(root.toString().substring(0, root.toString().indexOf('!')));
            try (var files = FileSystems.newFileSystem(jar, Map.of())) {
                return walk(files.getPath("/alongside/portal/assets"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Asset> walk(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(file -> new Named(folder.relativize(file).toString(), file))
                    .filter(file -> Asset.served(file.name()))
                    .map(Named::asset)
                    .toList();
        }
    }

    private record Named(String name, Path file) {
        Asset asset() {
            try {
                return Asset.of(name, Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
