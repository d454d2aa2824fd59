package alongside.workforce.standards;

import alongside.portal.ui.Words;

/**
 * How often something is to be done.
 *
 * @param unit weeks or months
 */
public record Frequency(int every, String unit) {
    /** Such as "every 4 weeks" or "every month". */
    public String words() {
        var one = unit.substring(0, unit.length() - 1);
        return every == 1 ? "every " + one : "every " + Words.count(every, one);
    }
}
