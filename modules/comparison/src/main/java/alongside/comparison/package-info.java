/**
 * National comparison of growth that gives no Trust and no person away: what Trusts return and sign
 * each quarter, the rules, the attacker that tests a release before anybody reads it, and the
 * releases that national leads read. It owns no figure of a live register: those are the
 * workforce's.
 */
@NullMarked
package alongside.comparison;

import org.jspecify.annotations.NullMarked;
