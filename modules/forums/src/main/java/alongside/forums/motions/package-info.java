@NullMarked
package alongside.forums.motions;

import org.jspecify.annotations.NullMarked;
