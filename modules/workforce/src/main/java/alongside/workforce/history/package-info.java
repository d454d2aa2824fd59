/** What changed about a record, field by field: who said so, when, and where it came from. */
@NullMarked
package alongside.workforce.history;

import org.jspecify.annotations.NullMarked;
