package alongside.workforce.vacancies;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.workforce.register.Dates;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A vacancy as typed or sent. Its post is given once. */
public record VacancyDraft(
        @Nullable String postId,
        @Nullable String title,
        @Nullable String link,
        @Nullable String band,
        @Nullable String weeklyHours,
        @Nullable String closesOn) {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);
    private static final int LONGEST_LINK = 500;

    /** The draft that changes nothing, for a form to begin with. */
    static VacancyDraft of(Vacancy vacancy) {
        var hours = vacancy.weeklyHours();
        return new VacancyDraft(
                vacancy.postId().toString(),
                vacancy.title(),
                text(vacancy.link()),
                text(vacancy.band()),
                hours == null ? "" : hours.stripTrailingZeros().toPlainString(),
                text(vacancy.closesOn()));
    }

    /** What is not sent stays as it is. */
    VacancyDraft over(Vacancy vacancy) {
        var old = of(vacancy);
        return new VacancyDraft(
                old.postId,
                or(title, old.title),
                or(link, old.link),
                or(band, old.band),
                or(weeklyHours, old.weeklyHours),
                or(closesOn, old.closesOn));
    }

    /** The same, trimmed, with no nulls; refuses with every fault. */
    VacancyDraft checked() {
        var draft =
                new VacancyDraft(
                        given(postId),
                        given(title),
                        given(link),
                        given(band),
                        given(weeklyHours),
                        given(closesOn));
        var faults = new LinkedHashMap<String, String>();
        if (Ids.of(text(draft.postId)) == null) {
            faults.put("post_id", "Choose the post that it fills");
        }
        if (text(draft.title).isEmpty() || text(draft.title).length() > 120) {
            faults.put("title", "Enter a title of 120 characters or fewer");
        }
        if (text(draft.band).length() > 10) {
            faults.put("band", "Enter a band of 10 characters or fewer");
        }
        if (!isHours(text(draft.weeklyHours))) {
            faults.put("weekly_hours", "Enter hours a week of more than 0 and at most 60");
        }
        if (!isLink(text(draft.link))) {
            faults.put("link", "Enter a link that begins with https://");
        }
        day(faults, text(draft.closesOn));
        Refusal.ifAny(faults);
        return draft;
    }

    private static boolean isHours(String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            return false;
        }
        var hours = new BigDecimal(text);
        return hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0;
    }

    /** Nothing but https, and a name of a place: other schemes could run code when followed. */
    private static boolean isLink(String text) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            var uri = new URI(text);
            return text.length() <= LONGEST_LINK
                    && text.startsWith("https://")
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void day(Map<String, String> faults, String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            var _ = Dates.of("closes_on", text);
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
        }
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    private static @Nullable String or(@Nullable String sent, @Nullable String old) {
        return sent == null ? old : sent;
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
