/** What a person finds after logging in: what needs them, what changed, and their figures. */
@NullMarked
package alongside.tenants.home;

import org.jspecify.annotations.NullMarked;
