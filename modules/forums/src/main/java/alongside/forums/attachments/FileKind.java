package alongside.forums.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that can be added. Both the ending and the content have to say so. */
public enum FileKind {
    PDF("PDF", "%PDF-", "pdf"),
    WORD("Word", "PK\u0003\u0004", "docx"),
    EXCEL("Excel", "PK\u0003\u0004", "xlsx"),
    POWERPOINT("PowerPoint", "PK\u0003\u0004", "pptx"),
    TEXT_DOCUMENT("OpenDocument text", "PK\u0003\u0004", "odt"),
    JPEG("JPEG image", "\u00ff\u00d8\u00ff", "jpg,jpeg"),
    PNG("PNG image", "\u0089PNG\r\n\u001a\n", "png"),
    TEXT("Text", "", "txt"),
    CSV("CSV", "", "csv");

    private final String label;
    private final String begins;
    private final String endings;

    FileKind(String label, String begins, String endings) {
        this.label = label;
        this.begins = begins;
        this.endings = endings;
    }

    private List<String> all() {
        return List.of(endings.split(","));
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FileKind> ofName(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.all().contains(ending)).findFirst();
    }

    static FileKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** For the browser to offer: {@code .pdf,.docx}. */
    public static String offered() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.all().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /** Whether the content is what the ending says, and holds nothing that could run. */
    boolean holds(byte[] content) {
        var start = new String(content, 0, Math.min(8, content.length), ISO_8859_1);
        if (!start.startsWith(begins)) {
            return false;
        }
        return switch (this) {
            case WORD -> office(content, "word/");
            case EXCEL -> office(content, "xl/");
            case POWERPOINT -> office(content, "ppt/");
            case TEXT_DOCUMENT ->
                    has(content, "mimetypeapplication/vnd.oasis.opendocument.text")
                            && !has(content, "Basic/");
            case TEXT, CSV -> plain(content);
            case PDF, JPEG, PNG -> true;
        };
    }

    private static boolean office(byte[] content, String folder) {
        return has(content, "[Content_Types].xml")
                && has(content, folder)
                && !has(content, "vbaProject.bin");
    }

    private static boolean has(byte[] content, String name) {
        // Names stand in an archive as they are; only what they stand for is compressed.
        return new String(content, ISO_8859_1).contains(name);
    }

    private static boolean plain(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.chars()
                    .noneMatch(one -> one < ' ' && one != '\n' && one != '\r' && one != '\t');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
