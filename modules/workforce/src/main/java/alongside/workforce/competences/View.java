package alongside.workforce.competences;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What one person said at one time about one person's competences, their own or another's. It is
 * never changed: who thinks differently later says so in another.
 *
 * @param framework the version of the framework it was said of
 * @param words by domain; a domain that is left open is not among them
 * @param version counts what this person said about that one, from 1
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record View(
        UUID id,
        UUID saidById,
        String saidBy,
        Instant saidAt,
        int framework,
        Map<String, Saying> words,
        String wantsNext,
        int version) {

    /** What was said of the domain, for reading; empty if nothing. */
    public String word(Domain domain) {
        var said = words.get(domain.key());
        return said == null ? "" : said.label();
    }
}
