/**
 * The HTTP server around the routes, hardened where Helidon is lenient. Everything that a client
 * can do wrong before a route's own code runs is answered here.
 */
@NullMarked
package alongside.portal.web;

import org.jspecify.annotations.NullMarked;
