/** What Keycloak signed, and the keys to check it by. */
@NullMarked
package alongside.identity.tokens;

import org.jspecify.annotations.NullMarked;
