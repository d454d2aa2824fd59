/** What people say of their own competences, and what the one they share that with says. */
@NullMarked
package alongside.workforce.competences;

import org.jspecify.annotations.NullMarked;
