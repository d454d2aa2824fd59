package alongside.workforce.imports.mapping;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the Trust's own words mean: names of services, teams, localities and roles as ids, and words
 * for categories and bands as our own.
 */
public final class Terms {
    /** The fields whose words have to be known. */
    public static final Set<Field> NAMED =
            Set.of(Field.SERVICE, Field.LOCALITY, Field.TEAM, Field.ROLE);

    private final Map<Field, Map<String, String>> meanings = new EnumMap<>(Field.class);

    private final Set<String> draftRoles = new HashSet<>();

    public Terms put(Field field, String word, String meaning) {
        meanings.computeIfAbsent(field, _ -> new HashMap<>()).put(Text.key(word), meaning);
        return this;
    }

    void draftRole(String id) {
        draftRoles.add(id);
    }

    /** Whether it is a role that was never approved, so that nobody can be in it. */
    public boolean isDraftRole(String id) {
        return draftRoles.contains(id);
    }

    public Optional<String> meaning(Field field, String word) {
        return Optional.ofNullable(meanings.getOrDefault(field, Map.of()).get(Text.key(word)));
    }
}
