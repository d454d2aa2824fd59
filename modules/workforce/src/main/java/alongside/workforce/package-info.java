@NullMarked
package alongside.workforce;

import org.jspecify.annotations.NullMarked;
