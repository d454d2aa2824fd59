@NullMarked
package alongside.forums.writings;

import org.jspecify.annotations.NullMarked;
