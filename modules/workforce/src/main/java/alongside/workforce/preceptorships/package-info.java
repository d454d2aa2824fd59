@NullMarked
package alongside.workforce.preceptorships;

import org.jspecify.annotations.NullMarked;
