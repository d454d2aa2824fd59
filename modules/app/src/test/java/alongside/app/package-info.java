@NullMarked
package alongside.app;

import org.jspecify.annotations.NullMarked;
