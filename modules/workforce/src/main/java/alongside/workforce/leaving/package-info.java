/** What is to be done when somebody leaves, and the end of their access on the day. */
@NullMarked
package alongside.workforce.leaving;

import org.jspecify.annotations.NullMarked;
