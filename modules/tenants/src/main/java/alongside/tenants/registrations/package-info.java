/** How a Trust asks to join, without an account, and how that is decided. */
@NullMarked
package alongside.tenants.registrations;

import org.jspecify.annotations.NullMarked;
