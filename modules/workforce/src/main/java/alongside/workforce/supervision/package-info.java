@NullMarked
package alongside.workforce.supervision;

import org.jspecify.annotations.NullMarked;
