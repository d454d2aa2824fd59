@NullMarked
package alongside.forums.live;

import org.jspecify.annotations.NullMarked;
