package alongside.portal.ui.callout;

/** How soon to act on what a care card says. */
public enum Urgency {
    NON_URGENT("non-urgent", "Non-urgent advice"),
    URGENT("urgent", "Urgent advice"),
    EMERGENCY("emergency", "Immediate action required");

    private final String variant;
    private final String spoken;

    Urgency(String variant, String spoken) {
        this.variant = variant;
        this.spoken = spoken;
    }

    public String variant() {
        return variant;
    }

    public String spoken() {
        return spoken;
    }
}
