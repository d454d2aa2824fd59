/**
 * Career pathways that Trusts show to everybody: each writes its own, and all may read, compare and
 * copy them.
 */
@NullMarked
package alongside.workforce.publications;

import org.jspecify.annotations.NullMarked;
