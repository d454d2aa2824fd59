@NullMarked
package alongside.forums.conduct;

import org.jspecify.annotations.NullMarked;
