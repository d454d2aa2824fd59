/** Where a Trust works: counties, boroughs, sites. */
@NullMarked
package alongside.tenants.localities;

import org.jspecify.annotations.NullMarked;
