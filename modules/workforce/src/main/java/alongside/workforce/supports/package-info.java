@NullMarked
package alongside.workforce.supports;

import org.jspecify.annotations.NullMarked;
