/** Who looked at whose record, so that people can know. */
@NullMarked
package alongside.workforce.looks;

import org.jspecify.annotations.NullMarked;
