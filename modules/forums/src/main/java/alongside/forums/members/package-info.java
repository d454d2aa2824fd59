@NullMarked
package alongside.forums.members;

import org.jspecify.annotations.NullMarked;
