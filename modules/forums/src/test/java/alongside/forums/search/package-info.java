@NullMarked
package alongside.forums.search;

import org.jspecify.annotations.NullMarked;
