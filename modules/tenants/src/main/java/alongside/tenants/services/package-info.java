/** What a Trust runs, each service mapped to a national category. */
@NullMarked
package alongside.tenants.services;

import org.jspecify.annotations.NullMarked;
