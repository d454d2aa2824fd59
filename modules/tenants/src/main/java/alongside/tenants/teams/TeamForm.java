package alongside.tenants.teams;

import alongside.portal.ui.choices.Choice;
import alongside.portal.ui.select.Option;
import alongside.tenants.Name;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a team as it was filled in.
 *
 * @param id empty for a new team
 * @param services what it may choose from, by name
 * @param localities what it may choose from, by name
 * @param errors what is wrong, by field
 */
public record TeamForm(
        String id,
        TeamDraft draft,
        int version,
        List<Option> services,
        List<Option> localities,
        Map<String, String> errors) {
    /** The radio for a kind in the Trust's own words. */
    public static final String OWN = "own";

    /** Open things, and the one the team has, which may have been closed since. */
    static List<Option> options(List<? extends Name.Named> things, @Nullable String chosen) {
        return things.stream()
                .filter(thing -> thing.open() || thing.id().toString().equals(chosen))
                .map(thing -> Option.of(thing.id().toString(), thing.name()))
                .toList();
    }

    public String title() {
        return id.isEmpty() ? "Add a team" : "Change a team";
    }

    /** The radio that is chosen. */
    public String kind() {
        var kind = Objects.requireNonNullElse(draft.kind(), "");
        return kind.isEmpty() || Kind.labels().containsKey(kind) ? kind : OWN;
    }

    /** The kind in the Trust's own words, empty for a kind of the list. */
    public String ownKind() {
        return kind().equals(OWN) ? Objects.requireNonNull(draft.kind()) : "";
    }

    /** The radios: the kinds of the list, then this one. */
    public Choice[] kinds(Choice own) {
        return Stream.concat(
                        Kind.labels().entrySet().stream()
                                .map(e -> Choice.of(e.getKey(), e.getValue())),
                        Stream.of(own))
                .toArray(Choice[]::new);
    }
}
