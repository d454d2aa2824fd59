package alongside.workforce.imports.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An Agenda for Change band out of a grade as reports write it: XN03, Band 4, XR08A, 8a, 3. */
final class Band {
    private static final Pattern GRADE =
            Pattern.compile(
                    "(?:x[nr]|afc band|afc|band|b)? ?0?([1-9])(?: ?-? ?(?:range)? ?([a-d]))?");

    private Band() {}

    static Optional<String> of(String grade) {
        // Some reports give the scale, the code and the name with bars between.
        return Arrays.stream(grade.toLowerCase(Locale.ROOT).split("\\|"))
                .flatMap(part -> part(part.strip()).stream())
                .findFirst();
    }

    private static Optional<String> part(String grade) {
        var match = GRADE.matcher(grade);
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = match.group(1);
        var letter = match.group(2);
        if (number.equals("8") == (letter == null)) {
            return Optional.empty();
        }
        return Optional.of(letter == null ? number : number + letter);
    }
}
