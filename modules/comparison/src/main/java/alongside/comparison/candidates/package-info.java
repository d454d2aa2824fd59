/** What the operator prepares of a quarter, sees tested, and publishes or leaves. */
@NullMarked
package alongside.comparison.candidates;

import org.jspecify.annotations.NullMarked;
