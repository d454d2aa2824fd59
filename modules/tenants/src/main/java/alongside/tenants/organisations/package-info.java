/** The register of NHS organisations, which decides what Trusts there are. */
@NullMarked
package alongside.tenants.organisations;

import org.jspecify.annotations.NullMarked;
