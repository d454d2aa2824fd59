@NullMarked
package alongside.workforce.qualifications;

import org.jspecify.annotations.NullMarked;
