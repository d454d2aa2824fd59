@NullMarked
package alongside.workforce.standards;

import org.jspecify.annotations.NullMarked;
