package alongside.workforce.register;

import io.helidon.dbclient.DbStatement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Which part of the workforce is looked at. Empty text means all of them. */
public record Slice(
        String service,
        String locality,
        String team,
        String role,
        String band,
        String category,
        String employer,
        String specialism,
        String funding) {
    public static final Slice WHOLE = of(name -> "");

    /** The employer filter for whoever is not employed by the Trust. */
    public static final String ANY_PARTNER = "partner";

    /** Holds for the columns of {@link Periods#SQL}. */
    public static final String SQL =
            """
            AND (:service = '' OR CAST(service_id AS text) = :service)
            AND (:locality = '' OR CAST(locality_id AS text) = :locality)
            AND (:team = '' OR CAST(team_id AS text) = :team)
            AND (:role = '' OR CAST(role_id AS text) = :role)
            AND (:band = '' OR band = :band)
            AND (:category = '' OR category = :category)
            AND (:employer = '' OR employer = :employer
                 OR (:employer = 'partner' AND employer <> 'trust'))
            AND (:specialism = '' OR lower(specialism) = lower(:specialism))
            AND (:funding = '' OR funding = :funding)
            """;

    /** The part that these texts by name describe, such as those of an address. */
    public static Slice of(UnaryOperator<String> text) {
        return new Slice(
                text.apply("service"),
                text.apply("locality"),
                text.apply("team"),
                text.apply("role"),
                text.apply("band"),
                text.apply("category"),
                text.apply("employer"),
                text.apply("specialism"),
                text.apply("funding"));
    }

    public static Slice of(By by, String key) {
        return of(name -> name.equals(by.key()) ? key : "");
    }

    /** As parameters of an address. */
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("service", service);
        all.put("locality", locality);
        all.put("team", team);
        all.put("role", role);
        all.put("band", band);
        all.put("category", category);
        all.put("employer", employer);
        all.put("specialism", specialism);
        all.put("funding", funding);
        return all;
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    public <S extends DbStatement<S>> S bind(S statement) {
        return statement
                .addParam("service", service)
                .addParam("locality", locality)
                .addParam("team", team)
                .addParam("role", role)
                .addParam("band", band)
                .addParam("category", category)
                .addParam("employer", employer)
                .addParam("specialism", specialism)
                .addParam("funding", funding);
    }
}
