@NullMarked
package alongside.workforce.pathways;

import org.jspecify.annotations.NullMarked;
