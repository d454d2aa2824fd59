package alongside.quickstart;

import java.util.List;
import java.util.Map;

/** Who takes part in the forums, and the name they chose: the people of the Trusts share theirs. */
record DemonstrationPeers(String email, String name) {
    static final String ROSA = "lead@northmoor.example";
    static final String JO = "peer@northmoor.example";
    static final String NADIA = "lead@fenbridge.example";
    static final String DANA = "peer@fenbridge.example";
    static final String COL = "expert@fenbridge.example";
    static final String GETHIN = "lead@tamarside.example";
    static final String ELLIS = "peer@tamarside.example";
    static final String YUSUF = "lead@lea-valley.example";
    static final String AMINA = "peer@lea-valley.example";
    static final String TAMSIN = "two.hats@alongside.example";
    static final String MOSES = "moderator@alongside.example";

    static final List<DemonstrationPeers> ALL =
            List.of(
                    new DemonstrationPeers(ROSA, "Rosa Whitlock"),
                    new DemonstrationPeers(JO, "Jo Marsden"),
                    new DemonstrationPeers(NADIA, "Nadia Brough"),
                    new DemonstrationPeers(DANA, "Dana Merrick"),
                    new DemonstrationPeers(COL, "Col Draper"),
                    new DemonstrationPeers(GETHIN, "Gethin Vale"),
                    new DemonstrationPeers(ELLIS, "Ellis Rowe"),
                    new DemonstrationPeers(YUSUF, "Yusuf Karim"),
                    new DemonstrationPeers(AMINA, "Amina Castell"),
                    new DemonstrationPeers(TAMSIN, "Tamsin Okell"));

    /** Who belongs to two Trusts says in the name of which they come. */
    Map<String, String> hat() {
        return email.equals(TAMSIN) ? Map.of("trust", "northmoor") : Map.of();
    }
}
