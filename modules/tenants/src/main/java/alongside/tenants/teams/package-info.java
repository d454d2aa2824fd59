/** The teams of a Trust's services. */
@NullMarked
package alongside.tenants.teams;

import org.jspecify.annotations.NullMarked;
