/** Which mails somebody gets, and how often. */
@NullMarked
package alongside.forums.preferences;

import org.jspecify.annotations.NullMarked;
