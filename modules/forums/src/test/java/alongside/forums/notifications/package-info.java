@NullMarked
package alongside.forums.notifications;

import org.jspecify.annotations.NullMarked;
