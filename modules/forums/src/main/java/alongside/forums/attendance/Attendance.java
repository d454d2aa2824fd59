package alongside.forums.attendance;

import alongside.forums.meetings.Seat;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Outbox;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Visit;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was at a meeting: by a code that is shown in the room, or ticked in a list. */
public final class Attendance {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final BigDecimal LONGEST = new BigDecimal("12");

    private final ForumDatabase database;

    public Attendance(ForumDatabase database) {
        this.database = database;
    }

    /**
     * A meeting's room as one person sees it.
     *
     * @param here whether they are in it
     */
    public record View(Seat seat, Room room, boolean here) {}

    public View view(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now);
            var me = seat.participant();
            return new View(
                    seat,
                    AttendanceQueries.room(db, meeting),
                    me != null && AttendanceQueries.isPresent(db, meeting, me));
        });
    }

    /** Makes a code to be shown in the room, in place of one before. */
    public String open(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner().requirePlanned();
            if (!seat.meeting().inSession(now)) {
                throw Refusal.conflict(
                        "Check-in opens half an hour before the meeting, and ends 2 hours after it.");
            }
            var code = "%06d".formatted(CHANCE.nextInt(1_000_000));
            AttendanceQueries.code(db, meeting, code);
            return code;
        });
    }

    /** By somebody who is in the room and reads the code there. Repeatable. */
    public View checkIn(Actor actor, UUID meeting, @Nullable String code, Instant now) {
        // A wrong code is refused when it has been counted.
        return database.in(
                        db -> {
                            var seat = Seat.at(db, actor, meeting, now);
                            var me = seat.requireMember();
                            var shown = seat.meeting().code();
                            if (shown == null || !seat.meeting().inSession(now)) {
                                throw Refusal.conflict("Check-in is not open.");
                            }
                            Tries.require(db, meeting, me, now);
                            if (code == null || !shown.equals(code.replace(" ", ""))) {
                                Tries.wrong(db, meeting, me, now);
                                return Optional.<View>empty();
                            }
                            var at = now.atOffset(ZoneOffset.UTC);
                            AttendanceQueries.present(db, meeting, me, "code", at);
                            return Optional.of(
                                    new View(seat, AttendanceQueries.room(db, meeting), true));
                        })
                .orElseThrow(() ->
                        Refusal.invalid("code", "Enter the code that is shown in the meeting"));
    }

    /** Every member of the forum, to tick who is there. */
    public List<Attendee> list(Actor actor, UUID meeting, Instant now) {
        return database.in(db -> list(db, Seat.at(db, actor, meeting, now).requireRunner(), now));
    }

    private static List<Attendee> list(Db db, Seat seat, Instant now) {
        var meeting = seat.meeting();
        return AttendanceQueries.list(
                db, meeting.forum(), meeting.id(), LocalDate.ofInstant(now, Visit.ZONE));
    }

    /** Those ticked were there; of the others only those stay whose attendance is confirmed. */
    public List<Attendee> tick(Actor actor, UUID meeting, List<UUID> ticked, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner().requirePlanned();
            if (!seat.meeting().inSession(now) && !seat.meeting().over(now)) {
                throw Refusal.conflict("This can be done from half an hour before the meeting.");
            }
            var there = new HashSet<>(ticked);
            for (var one : list(db, seat, now)) {
                if (there.contains(one.id())) {
                    var at = now.atOffset(ZoneOffset.UTC);
                    AttendanceQueries.present(db, meeting, one.id(), "list", at);
                } else {
                    AttendanceQueries.absent(db, meeting, one.id());
                }
            }
            return list(db, seat, now);
        });
    }

    /**
     * Confirms who was there, and for how many hours. Each person's own Trust is told once, however
     * often this is done.
     */
    public Room confirm(Actor actor, UUID meeting, @Nullable String hours, Instant now) {
        return database.in(db -> {
            var seat = Seat.at(db, actor, meeting, now).requireRunner().requireBegun(now);
            var at = now.atOffset(ZoneOffset.UTC);
            var counted = hours(hours);
            var held = seat.meeting();
            var title = "Meeting of the forum " + held.forumName();
            for (var learned :
                    AttendanceQueries.confirm(db, meeting, held.day(), counted, title, at)) {
                // Whom the operator appointed without a Trust has no Trust to be told.
                if (learned.trust() != null) {
                    Outbox.send(db, Learned.TOPIC, Json.text(learned));
                }
            }
            AttendanceQueries.confirmed(db, meeting, counted, at);
            Audit.write(
                    db,
                    actor,
                    "attendance confirmed",
                    "meeting " + meeting,
                    null,
                    Json.text(Map.of("hours", counted)));
            return AttendanceQueries.room(db, meeting);
        });
    }

    private static BigDecimal hours(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.matches("[0-9]{1,2}(\\.[0-9]{1,2})?")) {
            var hours = new BigDecimal(text);
            if (hours.signum() > 0 && hours.compareTo(LONGEST) <= 0) {
                return hours;
            }
        }
        throw Refusal.invalid("hours", "Enter how many hours it took, such as 2 or 1.5");
    }

    /** How many are in the room. */
    public static int count(Db db, UUID meeting) {
        return AttendanceQueries.count(db, meeting);
    }

    /** Whether somebody is in the room. */
    public static boolean isPresent(Db db, UUID meeting, UUID participant) {
        return AttendanceQueries.isPresent(db, meeting, participant);
    }
}
