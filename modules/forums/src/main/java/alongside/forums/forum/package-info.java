@NullMarked
package alongside.forums.forum;

import org.jspecify.annotations.NullMarked;
