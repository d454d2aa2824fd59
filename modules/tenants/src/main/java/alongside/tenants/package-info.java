@NullMarked
package alongside.tenants;

import org.jspecify.annotations.NullMarked;
