@NullMarked
package alongside.testing;

import org.jspecify.annotations.NullMarked;
