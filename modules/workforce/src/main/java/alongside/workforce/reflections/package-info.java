@NullMarked
package alongside.workforce.reflections;

import org.jspecify.annotations.NullMarked;
