package alongside.workforce;

import java.util.UUID;

/** A job role of a Trust, for modules that say something about it. */
public record NamedRole(UUID id, String name, boolean peerSupport) {}
