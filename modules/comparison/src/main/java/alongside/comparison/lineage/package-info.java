/** Which Trust became which, and the frozen returns that a release is made of. */
@NullMarked
package alongside.comparison.lineage;

import org.jspecify.annotations.NullMarked;
