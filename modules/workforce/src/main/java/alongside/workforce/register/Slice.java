package alongside.workforce.register;

import io.helidon.dbclient.DbStatement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which part of the workforce is looked at. Empty text means all of them. */
public record Slice(
        String service, String locality, String team, String role, String band, String category) {
    public static final Slice WHOLE = new Slice("", "", "", "", "", "");

    /** Holds for the columns of {@link Periods#SQL}. */
    public static final String SQL =
            """
            AND (:service = '' OR CAST(service_id AS text) = :service)
            AND (:locality = '' OR CAST(locality_id AS text) = :locality)
            AND (:team = '' OR CAST(team_id AS text) = :team)
            AND (:role = '' OR CAST(role_id AS text) = :role)
            AND (:band = '' OR band = :band)
            AND (:category = '' OR category = :category)
            """;

    public static Slice of(By by, String key) {
        return new Slice(
                by == By.SERVICE ? key : "",
                by == By.LOCALITY ? key : "",
                by == By.TEAM ? key : "",
                by == By.ROLE ? key : "",
                by == By.BAND ? key : "",
                by == By.CATEGORY ? key : "");
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
                .addParam("category", category);
    }
}
