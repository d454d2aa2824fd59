package alongside.tenants.organisations;

import java.util.Arrays;
import java.util.Optional;

/** The seven regions of NHS England, by the codes that the official files use. */
public enum Region {
    Y56("London"),
    Y58("South West"),
    Y59("South East"),
    Y60("Midlands"),
    Y61("East of England"),
    Y62("North West"),
    Y63("North East and Yorkshire");

    private final String label;

    Region(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Region> find(String code) {
        return Arrays.stream(values()).filter(region -> region.name().equals(code)).findFirst();
    }
}
