package alongside.tenants.organisations;

import org.jspecify.annotations.Nullable;

/**
 * One row of a file, read.
 *
 * @param line where it starts in the file, from 1
 * @param entry absent if the row cannot be used
 * @param fault why it cannot be used
 */
record FileRow(
        long line,
        String code,
        String name,
        @Nullable RegisterEntry entry,
        @Nullable String fault) {

    static FileRow of(long line, RegisterEntry entry) {
        return new FileRow(line, entry.code(), entry.name(), entry, null);
    }

    static FileRow rejected(long line, String code, String name, String fault) {
        return new FileRow(line, code, name, null, fault);
    }
}
