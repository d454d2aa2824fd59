/** Who is at the door: session cookies, bearer tokens, and the Trusts they may enter. */
@NullMarked
package alongside.identity.sessions;

import org.jspecify.annotations.NullMarked;
