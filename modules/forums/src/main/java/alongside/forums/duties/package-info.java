@NullMarked
package alongside.forums.duties;

import org.jspecify.annotations.NullMarked;
