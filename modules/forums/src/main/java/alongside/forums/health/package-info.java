@NullMarked
package alongside.forums.health;

import org.jspecify.annotations.NullMarked;
