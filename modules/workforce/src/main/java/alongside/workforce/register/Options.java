package alongside.workforce.register;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What filters and forms offer to choose from: the Trust's own services, teams, roles, … */
public record Options(
        List<Choice> services,
        List<Choice> localities,
        List<Choice> teams,
        List<Choice> roles,
        List<Choice> bands,
        List<Choice> employers,
        List<Choice> specialisms) {
    /** Nothing to choose from. */
    public static final Options NONE =
            new Options(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * One of them.
     *
     * @param closed whether it is not offered to new assignments
     */
    public record Choice(String key, String label, boolean closed) {}

    private record Found(String kind, Choice choice) {}

    public static Options all(Db db) {
        var found =
                db.query(
                                """
                                SELECT 'service' AS kind, CAST(id AS text) AS key, name,
                                       closed_on IS NOT NULL AS closed FROM service
                                 UNION ALL
                                SELECT 'locality', CAST(id AS text), name, closed_on IS NOT NULL
                                  FROM locality
                                 UNION ALL
                                SELECT 'team', CAST(id AS text), name, closed_on IS NOT NULL
                                  FROM team
                                 UNION ALL
                                SELECT 'role', CAST(id AS text), name, in_draft FROM job_role
                                 UNION ALL
                                SELECT DISTINCT 'band', band, band, false FROM post
                                 WHERE band IS NOT NULL
                                 UNION ALL
                                SELECT 'employer', CAST(id AS text), name, false
                                  FROM partner_employer
                                 UNION ALL
                                SELECT 'specialism', lower(specialism), min(specialism), false
                                  FROM post WHERE specialism IS NOT NULL GROUP BY 2
                                 ORDER BY 3
                                """)
                        .execute()
                        .map(Options::found)
                        .collect(
                                Collectors.groupingBy(
                                        Found::kind,
                                        Collectors.mapping(Found::choice, Collectors.toList())));
        return new Options(
                found.getOrDefault("service", List.of()),
                found.getOrDefault("locality", List.of()),
                found.getOrDefault("team", List.of()),
                found.getOrDefault("role", List.of()),
                found.getOrDefault("band", List.of()),
                employers(found.getOrDefault("employer", List.of())),
                found.getOrDefault("specialism", List.of()));
    }

    /** The Trust itself is only worth choosing where there is another employer. */
    private static List<Choice> employers(List<Choice> partners) {
        return partners.isEmpty()
                ? partners
                : Stream.concat(
                                Stream.of(
                                        new Choice(By.TRUST, "The Trust", false),
                                        new Choice(Slice.ANY_PARTNER, "Any partner", false)),
                                partners.stream())
                        .toList();
    }

    /** Without what is closed, for new assignments. */
    public Options open() {
        return new Options(
                open(services),
                open(localities),
                open(teams),
                open(roles),
                bands,
                employers,
                specialisms);
    }

    /** The filter in words, such as {@code Service: Perinatal, in post}. */
    public String describe(Selection selection) {
        return !selection.own().isEmpty()
                ? chosen(selection).strip()
                : chosen(selection)
                        + "Shown: "
                        + selection.state().label().toLowerCase(Locale.UK)
                        + ".";
    }

    /** The filter in words, for lists of things that do not come and leave as people do. */
    public String chosen(Selection selection) {
        return describe(selection.slice())
                + (selection.q().isEmpty() ? "" : "Name: " + selection.q() + ". ");
    }

    public String describe(Slice slice) {
        return part("Service", services, slice.service())
                + part("Locality", localities, slice.locality())
                + part("Team", teams, slice.team())
                + part("Role", roles, slice.role())
                + (slice.band().isEmpty() ? "" : By.band(slice.band()) + ". ")
                + (slice.category().isEmpty() ? "" : Category.label(slice.category()) + ". ")
                + part("Employer", employers, slice.employer())
                + part("Specialism", specialisms, slice.specialism().toLowerCase(Locale.UK))
                + (slice.funding().isEmpty() ? "" : Funding.label(slice.funding()) + " money. ");
    }

    /** What a slice names that the Trust no longer has, such as a team, in words. */
    public List<String> gone(Slice slice) {
        return Stream.of(
                        gone("service", services, slice.service()),
                        gone("locality", localities, slice.locality()),
                        gone("team", teams, slice.team()),
                        gone("role", roles, slice.role()),
                        gone("band", bands, slice.band()),
                        gone("employer", employers, slice.employer()),
                        gone("specialism", specialisms, slice.specialism().toLowerCase(Locale.UK)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String gone(String word, List<Choice> choices, String key) {
        return key.isEmpty() || choices.stream().anyMatch(choice -> choice.key().equals(key))
                ? ""
                : word;
    }

    public String service(@Nullable String key) {
        return label(services, key == null ? "" : key);
    }

    public String locality(@Nullable String key) {
        return label(localities, key == null ? "" : key);
    }

    public String team(@Nullable String key) {
        return label(teams, key == null ? "" : key);
    }

    public String role(@Nullable String key) {
        return label(roles, key == null ? "" : key);
    }

    /** The label of a key among these; empty if there is none. */
    public static String label(List<Choice> choices, String key) {
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    private static String part(String word, List<Choice> choices, String key) {
        return key.isEmpty() ? "" : word + ": " + label(choices, key) + ". ";
    }

    private static List<Choice> open(List<Choice> choices) {
        return choices.stream().filter(choice -> !choice.closed()).toList();
    }

    private static Found found(DbRow row) {
        var key = row.column("key").get(String.class);
        var kind = row.column("kind").get(String.class);
        var name = row.column("name").get(String.class);
        return new Found(
                kind,
                new Choice(
                        key,
                        kind.equals("band") ? By.band(name) : name,
                        row.column("closed").get(Boolean.class)));
    }
}
