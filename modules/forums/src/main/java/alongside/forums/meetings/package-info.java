@NullMarked
package alongside.forums.meetings;

import org.jspecify.annotations.NullMarked;
