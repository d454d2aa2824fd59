package alongside.workforce.own;

import alongside.workforce.careers.Career;
import alongside.workforce.corrections.Correction;
import alongside.workforce.cpd.CpdEntry;
import alongside.workforce.customfields.CustomValue;
import alongside.workforce.hours.ProtectedTime;
import alongside.workforce.looks.Look;
import alongside.workforce.people.People;
import alongside.workforce.qualifications.Qualification;
import alongside.workforce.supports.Supports;
import java.util.List;

/**
 * All that a Trust holds about the member who asks.
 *
 * @param looks who looked at their record, the newest first
 * @param others what is filled into the fields that the Trust added
 */
public record OwnFile(
        People.File record,
        List<Qualification> qualifications,
        List<Career> careers,
        Supports.Of supports,
        List<ProtectedTime> hours,
        List<CpdEntry> learning,
        List<OwnDocument> documents,
        List<Correction> corrections,
        List<Look> looks,
        List<CustomValue> others) {

    /** How many corrections wait, and how many were decided. */
    public String correctionWords() {
        var open = corrections.stream().filter(Correction::isOpen).count();
        return "%d waiting for a decision, %d decided".formatted(open, corrections.size() - open);
    }

    /** What comes next on each pathway, in one line. */
    public String next() {
        var words =
                careers.stream()
                        .filter(career -> !career.next().isEmpty())
                        .map(Career::nextWords)
                        .toList();
        if (!words.isEmpty()) {
            return "Next: " + String.join("; ", words);
        }
        return careers.isEmpty()
                ? "You are on no career pathway yet. Your line manager or programme lead can put you on one"
                : "You have begun or reached every step";
    }
}
