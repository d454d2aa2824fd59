/** What a Trust signs for a quarter end: figures, warnings, preview, sign-off, history. */
@NullMarked
package alongside.comparison.returns;

import org.jspecify.annotations.NullMarked;
