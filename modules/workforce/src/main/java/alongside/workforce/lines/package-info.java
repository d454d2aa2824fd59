@NullMarked
package alongside.workforce.lines;

import org.jspecify.annotations.NullMarked;
