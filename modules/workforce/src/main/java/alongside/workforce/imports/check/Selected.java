package alongside.workforce.imports.check;

import org.jspecify.annotations.Nullable;

/** What identifies an assignment of a bulk edit, and the versions that were compared. */
record Selected(
        int assignmentVersion,
        @Nullable String assignmentNumber,
        int personVersion,
        @Nullable String employeeNumber,
        String firstName,
        String lastName) {}
