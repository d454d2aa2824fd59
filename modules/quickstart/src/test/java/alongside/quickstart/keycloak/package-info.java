@NullMarked
package alongside.quickstart.keycloak;

import org.jspecify.annotations.NullMarked;
