@NullMarked
package alongside.workforce.duplicates;

import org.jspecify.annotations.NullMarked;
