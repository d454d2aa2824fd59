@NullMarked
package alongside.forums.attendance;

import org.jspecify.annotations.NullMarked;
