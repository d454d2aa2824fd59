/** Logging in at Keycloak and out again. */
@NullMarked
package alongside.identity.login;

import org.jspecify.annotations.NullMarked;
