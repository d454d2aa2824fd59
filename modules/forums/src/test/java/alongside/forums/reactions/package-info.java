@NullMarked
package alongside.forums.reactions;

import org.jspecify.annotations.NullMarked;
