/** The description of the API: each feature describes its own routes, here they become one. */
@NullMarked
package alongside.portal.openapi;

import org.jspecify.annotations.NullMarked;
