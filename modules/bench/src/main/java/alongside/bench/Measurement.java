package alongside.bench;

import java.util.Locale;

/**
 * One comparison.
 *
 * @param name such as {@code P1 tenant read}
 * @param unit of both sides
 * @param goal the ratio we are after
 * @param floor the ratio that may not be missed
 * @param moreIsBetter whether a larger ratio is the better one
 */
record Measurement(
        String name,
        String unit,
        double ours,
        double reference,
        double goal,
        double floor,
        boolean moreIsBetter) {

    double ratio() {
        return ours / reference;
    }

    boolean reaches(double bound) {
        return moreIsBetter ? ratio() >= bound : ratio() <= bound;
    }

    String verdict() {
        return reaches(goal) ? "goal" : reaches(floor) ? "above floor" : "UNDER FLOOR";
    }

    static String heading() {
        return String.format(
                Locale.UK,
                "%-34s %12s %12s %-8s %7s %6s %6s  %s",
                "measure",
                "Alongside",
                "reference",
                "unit",
                "ratio",
                "goal",
                "floor",
                "");
    }

    String line() {
        return String.format(
                Locale.UK,
                "%-34s %12.1f %12.1f %-8s %7.3f %6.2f %6.2f  %s",
                name,
                ours,
                reference,
                unit,
                ratio(),
                goal,
                floor,
                verdict());
    }

    String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%.4f,%.4f,%.4f,%.2f,%.2f,%s",
                name,
                unit,
                ours,
                reference,
                ratio(),
                goal,
                floor,
                verdict());
    }
}
