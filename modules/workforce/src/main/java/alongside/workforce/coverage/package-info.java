@NullMarked
package alongside.workforce.coverage;

import org.jspecify.annotations.NullMarked;
