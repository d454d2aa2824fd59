package alongside.tenants.registrations;

/** A person at a Trust, named in a registration. The job title is empty for the second admin. */
public record Contact(String name, String jobTitle, String email) {
    public static final Contact NOBODY = new Contact("", "", "");

    public boolean isNamed() {
        return !name.isEmpty();
    }
}
