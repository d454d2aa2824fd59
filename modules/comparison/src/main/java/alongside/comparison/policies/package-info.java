/** Which version of the policy holds, and until when Trusts can sign. */
@NullMarked
package alongside.comparison.policies;

import org.jspecify.annotations.NullMarked;
