/**
 * What makes the roles of different Trusts comparable: each Trust says which national level its own
 * have.
 */
@NullMarked
package alongside.comparison.taxonomy;

import org.jspecify.annotations.NullMarked;
