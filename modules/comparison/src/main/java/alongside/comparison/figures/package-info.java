/** What leaves a Trust when it signs, and nothing else. */
@NullMarked
package alongside.comparison.figures;

import org.jspecify.annotations.NullMarked;
