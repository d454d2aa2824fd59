@NullMarked
package alongside.workforce.register;

import org.jspecify.annotations.NullMarked;
