@NullMarked
package alongside.workforce.merges;

import org.jspecify.annotations.NullMarked;
