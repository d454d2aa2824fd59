package alongside.portal.ui;

import gg.jte.Content;
import java.util.List;

/** A component in use, for the gallery and the tests that look at every component. */
public record Example(String title, Content content) {
    public static Example of(String title, Content content) {
        return new Example(title, content);
    }

    public static Content paragraph(String text) {
        return output -> {
            output.writeContent("<p>");
            output.writeUserContent(text);
            output.writeContent("</p>");
        };
    }

    /** Several things one after the other. */
    public static Content all(Content... contents) {
        return output -> List.of(contents).forEach(output::writeUserContent);
    }
}
