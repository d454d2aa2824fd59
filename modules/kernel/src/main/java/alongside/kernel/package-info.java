@NullMarked
package alongside.kernel;

import org.jspecify.annotations.NullMarked;
