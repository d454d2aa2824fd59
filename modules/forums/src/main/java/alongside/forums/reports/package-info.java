@NullMarked
package alongside.forums.reports;

import org.jspecify.annotations.NullMarked;
