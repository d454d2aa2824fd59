package alongside.identity.login;

/** What Keycloak gives for a code. The refresh token may be empty. */
record Granted(String idToken, String refreshToken) {}
