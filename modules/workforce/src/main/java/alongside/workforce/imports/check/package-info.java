/** What a file would do to the register: each row read, compared and given its outcome. */
@NullMarked
package alongside.workforce.imports.check;

import org.jspecify.annotations.NullMarked;
