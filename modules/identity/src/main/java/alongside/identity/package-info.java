@NullMarked
package alongside.identity;

import org.jspecify.annotations.NullMarked;
