package alongside.tenants.organisations;

/** What a row of a file does to the register. Every row has exactly one. */
public enum Outcome {
    NEW("New"),
    CHANGED("Changed"),
    CLOSED("Closed"),
    UNCHANGED("Unchanged"),
    REJECTED("Rejected");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
