@NullMarked
package alongside.forums.queue;

import org.jspecify.annotations.NullMarked;
