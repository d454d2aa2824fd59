package alongside.testing;

import java.util.regex.Pattern;

/** A message as the person who got it sees it: one part for plain readers, one for the others. */
public record Mail(String to, String subject, String text, String html) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** The first link of the plain text. */
    public String link() {
        var links = LINK.matcher(text);
        if (!links.find()) {
            throw new IllegalStateException("no link in: " + text);
        }
        return links.group();
    }
}
