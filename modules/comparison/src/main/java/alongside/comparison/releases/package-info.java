/** What is published: immutable, hashed, and the only thing that a national lead can read. */
@NullMarked
package alongside.comparison.releases;

import org.jspecify.annotations.NullMarked;
