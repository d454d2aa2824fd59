/** The same change for many assignments at once, shown before it is saved and undone as a whole. */
@NullMarked
package alongside.workforce.bulkedits;

import org.jspecify.annotations.NullMarked;
