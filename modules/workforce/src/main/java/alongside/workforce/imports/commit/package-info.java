/** Saving a checked import to the register in one transaction, and undoing it. */
@NullMarked
package alongside.workforce.imports.commit;

import org.jspecify.annotations.NullMarked;
