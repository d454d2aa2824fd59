/**
 * The attacker. It sees published bytes, the policy and stated knowledge, and nothing of the
 * engine.
 */
@NullMarked
package alongside.comparison.attack;

import org.jspecify.annotations.NullMarked;
