@NullMarked
package alongside.workforce.establishment;

import org.jspecify.annotations.NullMarked;
