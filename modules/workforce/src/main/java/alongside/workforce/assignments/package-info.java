@NullMarked
package alongside.workforce.assignments;

import org.jspecify.annotations.NullMarked;
