package alongside.identity.people;

import java.util.UUID;

/**
 * Somebody with an account.
 *
 * @param subject Keycloak's id of them
 */
public record Person(UUID id, String subject, String name, String email, boolean emailVerified) {}
