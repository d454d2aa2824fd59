@NullMarked
package alongside.forums.posts;

import org.jspecify.annotations.NullMarked;
