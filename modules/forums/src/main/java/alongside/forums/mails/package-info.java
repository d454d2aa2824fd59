/** Mails on their way out, and the record of them. */
@NullMarked
package alongside.forums.mails;

import org.jspecify.annotations.NullMarked;
