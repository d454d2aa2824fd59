/** Writing very many rows at once, inside the transaction that is open. */
@NullMarked
package alongside.workforce.imports.copy;

import org.jspecify.annotations.NullMarked;
