package alongside.tenants;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The short national list that makes the services of different Trusts comparable. */
public enum ServiceCategory {
    ADULT_COMMUNITY("Adult community"),
    ADULT_ACUTE_INPATIENT("Adult acute inpatient"),
    CRISIS("Crisis"),
    REHABILITATION("Rehabilitation"),
    FORENSIC("Forensic"),
    OLDER_ADULT("Older adult"),
    PERINATAL("Perinatal"),
    CHILDREN_AND_YOUNG_PEOPLE("Children and young people"),
    EATING_DISORDERS("Eating disorders"),
    GENDER_IDENTITY("Gender identity"),
    LIAISON("Liaison"),
    LEARNING_DISABILITY("Learning disability and autism"),
    SUBSTANCE_USE("Substance use"),
    CORPORATE("Corporate, including learning and development"),
    OTHER("Other");

    private final String label;

    ServiceCategory(String label) {
        this.label = label;
    }

    /** The category as the API and the database write it, for example {@code older_adult}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public static Optional<ServiceCategory> of(String key) {
        return Arrays.stream(values()).filter(c -> c.key().equals(key)).findFirst();
    }
}
