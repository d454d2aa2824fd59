package alongside.forums.members;

/**
 * As whom somebody takes part in the forums, in the name of one Trust.
 *
 * @param jobTitle in their own words; empty for what their role is called
 * @param showsTrust whether members see which Trust they belong to
 * @param listed whether they stand in the lists of members
 */
public record Profile(
        String displayName, String jobTitle, boolean showsTrust, boolean listed, int version) {}
