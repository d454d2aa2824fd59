package alongside.forums.series;

import alongside.forums.Typed;
import alongside.forums.meetings.MeetingDraft;
import alongside.kernel.Refusal;
import alongside.portal.Ids;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series as typed or sent.
 *
 * @param firstOn the day of the first meeting; it stays once there is one
 * @param chair whose id stands for them in the forum
 * @param deputy empty for nobody
 */
public record SeriesDraft(
        @Nullable String terms,
        @Nullable String firstOn,
        @Nullable String startsAt,
        @Nullable String minutes,
        @Nullable String place,
        @Nullable String link,
        @Nullable String capacity,
        @Nullable String quorum,
        @Nullable String chair,
        @Nullable String deputy) {
    private static final int LONGEST = 10_000;

    static final SeriesDraft BLANK =
            new SeriesDraft("", "", "2pm", "120", "", "", "40", "8", "", "");

    /** A draft without a fault. */
    record Checked(
            String terms,
            MeetingDraft.Checked meeting,
            int quorum,
            UUID chair,
            @Nullable UUID deputy) {}

    static SeriesDraft of(Series series) {
        return new SeriesDraft(
                series.terms(),
                series.firstOn().toString(),
                series.startsAt(),
                Integer.toString(series.minutes()),
                series.place(),
                series.link(),
                Integer.toString(series.capacity()),
                Integer.toString(series.quorum()),
                series.chair().toString(),
                series.deputy() == null ? "" : series.deputy().toString());
    }

    SeriesDraft over(SeriesDraft old) {
        return new SeriesDraft(
                terms == null ? old.terms : terms,
                old.firstOn,
                startsAt == null ? old.startsAt : startsAt,
                minutes == null ? old.minutes : minutes,
                place == null ? old.place : place,
                link == null ? old.link : link,
                capacity == null ? old.capacity : capacity,
                quorum == null ? old.quorum : quorum,
                chair == null ? old.chair : chair,
                deputy == null ? old.deputy : deputy);
    }

    /**
     * @param members who can chair
     */
    Checked checked(Set<UUID> members) {
        var meeting = new MeetingDraft(firstOn, startsAt, minutes, place, link, capacity);
        // In the order of the form, whose summary of what is wrong goes by it.
        var faults = new LinkedHashMap<String, String>();
        var places = meeting.faults("first_on");
        var begins = places.remove("first_on");
        if (begins != null) {
            faults.put("first_on", begins);
        }
        var words = Typed.text(terms);
        if (words.isEmpty() || words.length() > LONGEST) {
            faults.put("terms", "Enter the terms of reference, in 10,000 characters or fewer");
        }
        var leads = member(chair, members);
        if (leads == null) {
            faults.put("chair", "Choose a member of this forum");
        }
        var stands = member(deputy, members);
        if (stands == null && deputy != null && !deputy.isEmpty()) {
            faults.put("deputy", "Choose a member of this forum");
        } else if (stands != null && stands.equals(leads)) {
            faults.put("deputy", "Choose somebody other than the chair");
        }
        var least = MeetingDraft.within(quorum, 1, 1000);
        if (least < 0) {
            faults.put("quorum", "Enter how many must be there to decide, from 1 to 1000");
        }
        faults.putAll(places);
        Refusal.ifAny(faults);
        return new Checked(
                words, meeting.whole(), least, java.util.Objects.requireNonNull(leads), stands);
    }

    private static @Nullable UUID member(@Nullable String text, Set<UUID> members) {
        var id = Ids.of(text == null ? "" : text);
        return id != null && members.contains(id) ? id : null;
    }
}
