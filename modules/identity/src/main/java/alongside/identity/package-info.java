/**
 * Who people are and what they may be: logging in at Keycloak, sessions, bearer tokens, memberships
 * of Trusts with their roles, and invitations. Keycloak knows passwords and second factors; roles
 * are kept here, because a person can wear several hats. What a role may do is decided by the
 * module that owns the thing.
 */
@NullMarked
package alongside.identity;

import org.jspecify.annotations.NullMarked;
