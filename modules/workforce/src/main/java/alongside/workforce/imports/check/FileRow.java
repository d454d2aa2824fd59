package alongside.workforce.imports.check;

import org.jspecify.annotations.Nullable;

/** A row of the file in the register's own terms. */
record FileRow(
        String employeeNumber,
        @Nullable String assignmentNumber,
        @Nullable String positionNumber,
        Values values) {
    FileRow employedAs(String number) {
        return new FileRow(number, assignmentNumber, positionNumber, values);
    }
}
