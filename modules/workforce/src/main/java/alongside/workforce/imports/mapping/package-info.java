/** Which of a file's columns and words mean what, as guessed, chosen and remembered. */
@NullMarked
package alongside.workforce.imports.mapping;

import org.jspecify.annotations.NullMarked;
