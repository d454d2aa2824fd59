package alongside.kernel.audit;

import org.jspecify.annotations.Nullable;

/**
 * A seal with what it was made for.
 *
 * @param id of the entry
 * @param entry absent if it is gone
 */
record Sealed(Seal seal, long id, @Nullable Entry entry) {}
