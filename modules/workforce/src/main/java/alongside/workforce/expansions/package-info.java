@NullMarked
package alongside.workforce.expansions;

import org.jspecify.annotations.NullMarked;
