package alongside.identity.people;

import io.jsonwebtoken.Claims;

/** What Keycloak says of a person when they come. */
public record Account(String subject, String name, String email, boolean emailVerified) {
    public static Account of(Claims claims) {
        var email = text(claims, "email");
        var name = text(claims, "name");
        return new Account(
                claims.getSubject(),
                name.isEmpty() ? email : name,
                email,
                Boolean.TRUE.equals(claims.get("email_verified")));
    }

    private static String text(Claims claims, String name) {
        return claims.get(name) instanceof String text ? text.strip() : "";
    }
}
