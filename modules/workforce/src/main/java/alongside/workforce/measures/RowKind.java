package alongside.workforce.measures;

import java.util.Locale;
import java.util.Optional;

/** Which rows stand behind a measure. */
enum RowKind {
    PEOPLE,
    ASSIGNMENTS,
    JOINERS,
    LEAVERS,
    BEFORE,
    QUALIFIED;

    /** Absent for measures of posts, services and supports, whose rows are those lists. */
    static Optional<RowKind> of(Measure measure) {
        return switch (measure) {
            case HEADCOUNT, GROWTH_1Q, GROWTH_4Q, PEER_WORKFORCE -> Optional.of(PEOPLE);
            case WTE, ASSIGNMENTS, PEER_WORKFORCE_WTE, BANK_WTE -> Optional.of(ASSIGNMENTS);
            case JOINERS -> Optional.of(JOINERS);
            case LEAVERS, LEAVER_RATE -> Optional.of(LEAVERS);
            case STABILITY_INDEX -> Optional.of(BEFORE);
            case QUALIFIED_LEVEL_3 -> Optional.of(QUALIFIED);
            case ESTABLISHMENT_WTE,
                    VACANCY_WTE,
                    VACANCY_RATE,
                    SERVICE_COVERAGE,
                    PRECEPTORSHIP_ON_TIME,
                    GROUP_SUPERVISION_ON_TIME,
                    MANAGERIAL_SUPERVISION_ON_TIME ->
                    Optional.empty();
        };
    }

    /** Whom a measure counts, beside those it tells by the kind of row. */
    static String whom(Measure measure) {
        return switch (measure) {
            case PEER_WORKFORCE, PEER_WORKFORCE_WTE -> "everybody";
            case BANK_WTE -> "bank";
            default -> "own";
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
