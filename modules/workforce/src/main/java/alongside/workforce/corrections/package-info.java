/** What people ask to be put right in their record, and what became of it. */
@NullMarked
package alongside.workforce.corrections;

import org.jspecify.annotations.NullMarked;
