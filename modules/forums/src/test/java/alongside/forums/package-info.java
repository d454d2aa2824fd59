@NullMarked
package alongside.forums;

import org.jspecify.annotations.NullMarked;
