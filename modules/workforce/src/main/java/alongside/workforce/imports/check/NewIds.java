package alongside.workforce.imports.check;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids for what an import creates, the same each time the same import is checked. They begin with
 * the import's own time, so that they stand together in the indexes.
 */
record NewIds(UUID importId) {
    private static final long TIME = 0xFFFF_FFFF_FFFF_0000L;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    UUID person(String employeeNumber) {
        var hash = hash("person " + employeeNumber);
        return new UUID(
                (importId.getMostSignificantBits() & TIME)
                        | VERSION
                        | (hash.getMostSignificantBits() & 0x0FFFL),
                hash.getLeastSignificantBits());
    }

    UUID assignment(int rowNumber) {
        long row = Integer.toUnsignedLong(rowNumber);
        return new UUID(
                (importId.getMostSignificantBits() & TIME) | VERSION | (row >>> 20),
                VARIANT
                        | ((row & 0xFFFFFL) << 42)
                        | (hash("assignment").getLeastSignificantBits() & 0x3FF_FFFF_FFFFL));
    }

    private UUID hash(String name) {
        return UUID.nameUUIDFromBytes((importId + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
