/**
 * Alongside on one machine: starts PostgreSQL, Keycloak and the application, catches its mail in an
 * inbox page, and loads a demonstration of invented Trusts and people. Nothing of it belongs in a
 * production system.
 */
@NullMarked
package alongside.quickstart;

import org.jspecify.annotations.NullMarked;
