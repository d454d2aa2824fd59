package alongside.workforce.coverage;

import alongside.portal.ui.Words;
import alongside.workforce.measures.Amounts;
import alongside.workforce.measures.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * In which services and localities people are in post on one date.
 *
 * @param people in post in the whole Trust, each counted once
 * @param services the services that are open on the date, with nobody in some
 * @param localities the localities that are open on the date; none if the Trust has none
 * @param cells people by service and then by locality; {@link #NOWHERE} for posts in no locality
 */
public record Coverage(
        LocalDate asAt,
        int people,
        List<Place> services,
        List<Place> localities,
        Map<String, Map<String, Integer>> cells) {
    static final String NOWHERE = "";

    public int in(Place service, String locality) {
        return cells.getOrDefault(service.id(), Map.of()).getOrDefault(locality, 0);
    }

    public long covered() {
        return services.stream().filter(Place::hasPeople).count();
    }

    public boolean hasPostsInNoLocality() {
        return cells.values().stream().anyMatch(row -> row.containsKey(NOWHERE));
    }

    public BigDecimal percent() {
        return BigDecimal.valueOf(100 * covered())
                .divide(BigDecimal.valueOf(services.size()), 1, RoundingMode.HALF_UP);
    }

    /** {@code 4 of 6 services have peer support workers, which is 66.7%.} */
    public String words() {
        return "%d of %s %s peer support workers in post, which is %s."
                .formatted(
                        covered(),
                        Words.count(services.size(), "service"),
                        services.size() == 1 ? "has" : "have",
                        Amounts.shown(percent(), Measure.SERVICE_COVERAGE.unit()));
    }

    /** {@code 4 of 4 localities}; empty where the Trust has none. */
    public String localityWords() {
        return localities.isEmpty()
                ? ""
                : "%d of %s %s them."
                        .formatted(
                                localities.stream().filter(Place::hasPeople).count(),
                                Words.count(localities.size(), "locality", "localities"),
                                localities.size() == 1 ? "has" : "have");
    }
}
