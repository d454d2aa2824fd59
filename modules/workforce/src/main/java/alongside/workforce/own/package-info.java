/** A person's own side: what the Trust holds about them, and what they do with it. */
@NullMarked
package alongside.workforce.own;

import org.jspecify.annotations.NullMarked;
