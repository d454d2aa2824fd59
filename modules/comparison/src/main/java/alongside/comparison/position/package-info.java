/** A Trust's own figures beside what was published. */
@NullMarked
package alongside.comparison.position;

import org.jspecify.annotations.NullMarked;
