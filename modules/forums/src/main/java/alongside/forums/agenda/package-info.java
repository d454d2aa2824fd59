@NullMarked
package alongside.forums.agenda;

import org.jspecify.annotations.NullMarked;
