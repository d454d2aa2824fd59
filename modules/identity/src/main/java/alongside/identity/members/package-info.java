/** Who belongs to a Trust and as what: members, invitations, roles. */
@NullMarked
package alongside.identity.members;

import org.jspecify.annotations.NullMarked;
