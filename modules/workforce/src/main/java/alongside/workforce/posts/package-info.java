@NullMarked
package alongside.workforce.posts;

import org.jspecify.annotations.NullMarked;
