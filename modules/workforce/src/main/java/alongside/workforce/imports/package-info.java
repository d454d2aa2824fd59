/**
 * Loading a staff file: upload, map columns and values, check, save, and undo. Nothing is written
 * to the register before a person has seen what the file would do and saved it.
 */
@NullMarked
package alongside.workforce.imports;

import org.jspecify.annotations.NullMarked;
