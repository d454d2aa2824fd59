/** Filters and orders of lists that people keep under a name, for themselves or for their Trust. */
@NullMarked
package alongside.workforce.savedviews;

import org.jspecify.annotations.NullMarked;
