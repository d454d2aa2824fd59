@NullMarked
package alongside.forums.mails;

import org.jspecify.annotations.NullMarked;
