/** Everybody who has ever logged in or been invited in. */
@NullMarked
package alongside.identity.people;

import org.jspecify.annotations.NullMarked;
