@NullMarked
package alongside.workforce.accounts;

import org.jspecify.annotations.NullMarked;
