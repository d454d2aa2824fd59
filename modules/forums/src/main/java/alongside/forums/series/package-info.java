@NullMarked
package alongside.forums.series;

import org.jspecify.annotations.NullMarked;
