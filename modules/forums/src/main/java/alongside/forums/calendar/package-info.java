@NullMarked
package alongside.forums.calendar;

import org.jspecify.annotations.NullMarked;
