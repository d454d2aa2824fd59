@NullMarked
package alongside.workforce.customfields;

import org.jspecify.annotations.NullMarked;
