@NullMarked
package alongside.workforce.measures;

import org.jspecify.annotations.NullMarked;
