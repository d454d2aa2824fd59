@NullMarked
package alongside.quickstart;

import org.jspecify.annotations.NullMarked;
