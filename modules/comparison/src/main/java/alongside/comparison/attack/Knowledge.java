package alongside.comparison.attack;

/** What an attacker knows beside a release. Each knows what the one before knows, up to K5. */
public enum Knowledge {
    K0("The release"),
    K1("All earlier releases, the panel and where each Trust has peer support workers"),
    K2("Exact headcounts of all other Trusts, from their public pages"),
    K3("The true figures of one Trust"),
    K4("The true figures of two colluding Trusts"),
    K5("The true figures of a third Trust, which joined or is to leave"),
    K6("The true figures of all other Trusts at every release"),
    K7("K6, and that the Trust moves by at most 2 people a quarter");

    private final String words;

    Knowledge(String words) {
        this.words = words;
    }

    /** What is known, in words. */
    public String words() {
        return words;
    }
}
