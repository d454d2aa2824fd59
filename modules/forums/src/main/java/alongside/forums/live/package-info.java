/** New posts, told to those who have their topic open. */
@NullMarked
package alongside.forums.live;

import org.jspecify.annotations.NullMarked;
