/**
 * Real servers and instruments for tests and for the demonstration: PostgreSQL, Keycloak, a mail
 * box, a browser, a raw socket, the checkers of HTML and of an API. It knows nothing of the product
 * and depends on no other module.
 */
@NullMarked
package alongside.testing;

import org.jspecify.annotations.NullMarked;
