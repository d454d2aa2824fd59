@NullMarked
package alongside.bench;

import org.jspecify.annotations.NullMarked;
