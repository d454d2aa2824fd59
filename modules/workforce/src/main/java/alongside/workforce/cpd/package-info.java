/** What people did to keep learning. Nobody but the person reads it. */
@NullMarked
package alongside.workforce.cpd;

import org.jspecify.annotations.NullMarked;
