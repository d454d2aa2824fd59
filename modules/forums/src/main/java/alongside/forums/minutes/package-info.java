@NullMarked
package alongside.forums.minutes;

import org.jspecify.annotations.NullMarked;
