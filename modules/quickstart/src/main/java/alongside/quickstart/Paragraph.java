package alongside.quickstart;

import java.util.List;

/** A line of a mail; one that is an address can be followed. */
public record Paragraph(String text, boolean link) {
    static List<Paragraph> of(String mail) {
        return mail.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Paragraph(line, line.matches("https?://\\S+")))
                .toList();
    }
}
