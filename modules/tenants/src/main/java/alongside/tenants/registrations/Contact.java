package alongside.tenants.registrations;

/** A person at a Trust, named in a registration. The job title is empty for the second admin. */
public record Contact(String name, String jobTitle, String email) {
    public static final Contact NOBODY = new Contact("", "", "");

    /** Whether it would pass the checks; what was saved for later may not. */
    boolean isComplete(boolean withJobTitle) {
        return !name.isEmpty()
                && ContactDraft.isEmail(email)
                && (!withJobTitle || !jobTitle.isEmpty());
    }
}
