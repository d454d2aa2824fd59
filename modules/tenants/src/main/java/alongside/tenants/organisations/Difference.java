package alongside.tenants.organisations;

import org.jspecify.annotations.Nullable;

/** One field that a file says otherwise than the register, in words people read. */
public record Difference(String field, @Nullable String before, @Nullable String after) {}
