package alongside.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts the stylesheet and icons of nhsuk-frontend, which npm brought, into a Keycloak theme. */
final class NhsStyles {
    private NhsStyles() {}

    static void into(Path resources, Path nhsuk) throws IOException {
        var css = nhsuk.resolve("nhsuk-frontend.min.css");
        if (!Files.exists(css)) {
            throw new IOException("no " + css + ": build modules/portal first, which runs npm ci");
        }
        // The fonts are on another host, which the content security policy forbids.
        var ours =
                Files.readString(css)
                        .replaceAll("@font-face\\{[^}]*\\}", "")
                        .replace("url(/assets/", "url(../")
                        .replaceAll("/\\*# sourceMappingURL=.*?\\*/", "");
        Files.createDirectories(resources.resolve("css"));
        Files.writeString(resources.resolve("css/nhsuk-frontend.min.css"), ours);
        var script = Files.readString(nhsuk.resolve("nhsuk-frontend.min.js"));
        Files.createDirectories(resources.resolve("js"));
        Files.writeString(
                resources.resolve("js/nhsuk-frontend.min.js"),
                script.replaceAll("//# sourceMappingURL=.*", ""));
        var images = Files.createDirectories(resources.resolve("images"));
        try (var pictures = Files.newDirectoryStream(nhsuk.resolve("assets/images"))) {
            for (var picture : pictures) {
                Files.copy(
                        picture,
                        images.resolve(picture.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
