/** Organisations and accounts at Keycloak, which knows no roles of ours. */
@NullMarked
package alongside.identity.organisations;

import org.jspecify.annotations.NullMarked;
