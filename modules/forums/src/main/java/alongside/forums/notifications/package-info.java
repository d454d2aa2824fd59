/** What people are told, where they read it, and which topics they follow. */
@NullMarked
package alongside.forums.notifications;

import org.jspecify.annotations.NullMarked;
