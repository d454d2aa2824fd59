package alongside.tenants;

/** Who is invited as a Trust admin when the Trust is opened. */
public record FirstAdmin(String name, String email) {}
