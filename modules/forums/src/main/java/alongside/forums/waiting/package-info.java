@NullMarked
package alongside.forums.waiting;

import org.jspecify.annotations.NullMarked;
