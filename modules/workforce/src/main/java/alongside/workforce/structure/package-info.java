@NullMarked
package alongside.workforce.structure;

import org.jspecify.annotations.NullMarked;
