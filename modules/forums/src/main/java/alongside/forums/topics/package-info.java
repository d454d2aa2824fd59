@NullMarked
package alongside.forums.topics;

import org.jspecify.annotations.NullMarked;
