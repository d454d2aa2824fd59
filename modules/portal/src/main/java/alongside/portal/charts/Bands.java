package alongside.portal.charts;

import alongside.portal.ui.Words;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Parts of a whole in an order, such as Trusts by how fast they grow: from light to dark, and each
 * with its number and what it means in words.
 *
 * @param unit the word for the things counted, such as "Trusts"
 */
public record Bands(String id, String title, String finding, String unit, List<Part> parts) {

    /** One part: its name, what it means, and how many. */
    public record Part(String label, String meaning, long number) {
        String text() {
            return Words.number(number);
        }
    }

    public static Bands of(String id, String title, String unit) {
        return new Bands(id, title, "", unit, List.of());
    }

    public Bands finding(String finding) {
        return new Bands(id, title, finding, unit, parts);
    }

    public <T> Bands parts(Collection<T> things, Function<? super T, Part> part) {
        return new Bands(id, title, finding, unit, things.stream().<Part>map(part).toList());
    }

    public BandsDrawing wide() {
        return BandsDrawing.wide(this);
    }

    public BandsDrawing narrow() {
        return BandsDrawing.narrow(this);
    }
}
