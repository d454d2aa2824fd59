package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field on which the sides do not agree.
 *
 * @param last what the last import said; absent if there was none
 */
record Difference(
        Field field,
        @Nullable Object last,
        @Nullable Object register,
        @Nullable Object file,
        Decision decision) {
    enum Decision {
        FILE,
        REGISTER,
        ASK
    }
}
