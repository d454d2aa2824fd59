/** What platform operators see and do: registrations, Trusts, the register of organisations. */
@NullMarked
package alongside.tenants.operator;

import org.jspecify.annotations.NullMarked;
