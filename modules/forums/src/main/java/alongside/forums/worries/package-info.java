@NullMarked
package alongside.forums.worries;

import org.jspecify.annotations.NullMarked;
