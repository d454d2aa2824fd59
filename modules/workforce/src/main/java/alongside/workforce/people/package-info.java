@NullMarked
package alongside.workforce.people;

import org.jspecify.annotations.NullMarked;
