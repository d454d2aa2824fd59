@NullMarked
package alongside.forums.caution;

import org.jspecify.annotations.NullMarked;
