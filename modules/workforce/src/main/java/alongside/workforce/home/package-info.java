/** What the workforce puts on the set-up list and on home pages. */
@NullMarked
package alongside.workforce.home;

import org.jspecify.annotations.NullMarked;
