/** The audit log of a Trust, for those who answer for its data. */
@NullMarked
package alongside.tenants.audit;

import org.jspecify.annotations.NullMarked;
