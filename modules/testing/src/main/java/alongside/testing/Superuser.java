package alongside.testing;

/** The role that owns a PostgreSQL server. */
public record Superuser(String name, String password) {
    @Override
    public String toString() {
        return name;
    }
}
