/** What a person finds about themselves: their Trusts and their roles in each. */
@NullMarked
package alongside.identity.account;

import org.jspecify.annotations.NullMarked;
