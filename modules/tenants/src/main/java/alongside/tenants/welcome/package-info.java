/** The public front page. */
@NullMarked
package alongside.tenants.welcome;

import org.jspecify.annotations.NullMarked;
