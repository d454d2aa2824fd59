@NullMarked
package alongside.portal;

import org.jspecify.annotations.NullMarked;
