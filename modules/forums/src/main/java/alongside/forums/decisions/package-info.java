@NullMarked
package alongside.forums.decisions;

import org.jspecify.annotations.NullMarked;
