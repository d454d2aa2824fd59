/**
 * Trusts as tenants: the register of NHS organisations, registration and approval, provisioning,
 * and what a Trust sets up for itself (services, localities, teams, settings). Who may log in is
 * identity's; the workforce is not here either.
 */
@NullMarked
package alongside.tenants;

import org.jspecify.annotations.NullMarked;
