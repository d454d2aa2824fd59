package alongside.forums.attendance;

import alongside.forums.attendance.Room.Present;
import alongside.forums.forum.Hat;
import alongside.forums.members.Byline;
import alongside.forums.members.Bylines;
import alongside.kernel.Db;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of who was there. */
final class AttendanceQueries {
    private AttendanceQueries() {}

    static void code(Db db, UUID meeting, @Nullable String code) {
        db.dml("UPDATE meeting SET code = CAST(:code AS text) WHERE id = CAST(:id AS uuid)")
                .addParam("code", code)
                .addParam("id", meeting.toString())
                .execute();
    }

    /** Repeatable. Only a member of the meeting's forum can have been there. */
    static void present(Db db, UUID meeting, UUID participant, String how, OffsetDateTime at) {
        db.dml(
                        """
                        INSERT INTO attendance (meeting, participant, trust, how, at)
                        SELECT m.id, p.id, p.trust, :how, CAST(:at AS timestamptz)
                          FROM meeting m
                          JOIN participant p ON p.forum = m.forum AND p.state = 'member'
                         WHERE m.id = CAST(:meeting AS uuid) AND p.id = CAST(:participant AS uuid)
                            ON CONFLICT DO NOTHING
                        """)
                .addParam("how", how)
                .addParam("at", at)
                .addParam("meeting", meeting.toString())
                .addParam("participant", participant.toString())
                .execute();
    }

    /** Takes a tick back; what was confirmed stays. */
    static void absent(Db db, UUID meeting, UUID participant) {
        db.dml(
                        """
                        DELETE FROM attendance
                         WHERE meeting = CAST(:meeting AS uuid)
                           AND participant = CAST(:participant AS uuid) AND confirmed_at IS NULL
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("participant", participant.toString())
                .execute();
    }

    static boolean isPresent(Db db, UUID meeting, UUID participant) {
        return db.get(
                        """
                        SELECT at FROM attendance
                         WHERE meeting = CAST(:meeting AS uuid)
                           AND participant = CAST(:participant AS uuid)
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("participant", participant.toString())
                .execute()
                .isPresent();
    }

    static int count(Db db, UUID meeting) {
        return db.get(
                        """
                        SELECT count(*) AS people FROM attendance
                         WHERE meeting = CAST(:meeting AS uuid)
                        """)
                .addParam("meeting", meeting.toString())
                .execute()
                .map(row -> row.column("people").get(Long.class).intValue())
                .orElse(0);
    }

    /** In numbers, with the Trusts that people show. */
    static Room room(Db db, UUID meeting) {
        var trusts = new ArrayList<Present>();
        var hidden = 0L;
        for (var row :
                db.query(
                                """
                                SELECT CASE WHEN f.shows_trust THEN t.name END AS trust,
                                       count(*) AS people
                                  FROM attendance a
                                  JOIN participant p ON p.id = a.participant
                                  LEFT JOIN profile f ON f.person = p.person AND f.trust = a.trust
                                  LEFT JOIN alongside_platform.trust t ON t.id = a.trust
                                 WHERE a.meeting = CAST(:meeting AS uuid)
                                 GROUP BY 1 ORDER BY 1
                                """)
                        .addParam("meeting", meeting.toString())
                        .execute()
                        .toList()) {
            var trust = row.column("trust").get(String.class);
            var people = row.column("people").get(Long.class);
            if (trust == null) {
                hidden = people;
            } else {
                trusts.add(new Present(Hat.spoken(trust), people));
            }
        }
        var shown = trusts.stream().mapToLong(Present::people).sum();
        return new Room(shown + hidden, List.copyOf(trusts), hidden);
    }

    /** The members of the forum, those registered first. */
    static List<Attendee> list(Db db, UUID forum, UUID meeting, LocalDate today) {
        return db
                .query(
                        "SELECT w.id, r.state = 'registered' AS registered, a.at IS NOT NULL AS present,"
                                + " a.confirmed_at IS NOT NULL AS confirmed, "
                                + Bylines.COLUMNS
                                + """
                                  FROM (SELECT id, forum, person AS author, trust FROM participant
                                         WHERE state = 'member') w
                                  JOIN forum g ON g.id = w.forum
                                  LEFT JOIN registration r
                                    ON r.participant = w.id AND r.meeting = CAST(:meeting AS uuid)
                                  LEFT JOIN attendance a
                                    ON a.participant = w.id AND a.meeting = CAST(:meeting AS uuid)
                                """
                                + Bylines.JOINS
                                + """
                                 WHERE g.id = CAST(:forum AS uuid)
                                 ORDER BY coalesce(r.state = 'registered', false) DESC,
                                          wf.display_name, w.id
                                """)
                .addParam("meeting", meeting.toString())
                .addParam("today", today)
                .addParam("forum", forum.toString())
                .execute()
                .map(row ->
                        new Attendee(
                                row.column("id").get(UUID.class),
                                Bylines.of(row, false),
                                Boolean.TRUE.equals(row.column("registered").get(Boolean.class)),
                                row.column("present").get(Boolean.class),
                                row.column("confirmed").get(Boolean.class)))
                .toList()
                .stream()
                .filter(one -> one.present() || !one.by().equals(Byline.FORMER))
                .toList();
    }

    /** Those confirmed by this, each once ever, who were there in the name of a Trust. */
    static List<Learned> confirm(
            Db db,
            UUID meeting,
            LocalDate date,
            BigDecimal hours,
            String title,
            OffsetDateTime at) {
        return db.query(
                        """
                        UPDATE attendance a SET confirmed_at = CAST(:at AS timestamptz)
                          FROM participant p
                         WHERE a.meeting = CAST(:meeting AS uuid) AND a.confirmed_at IS NULL
                           AND p.id = a.participant
                        RETURNING a.trust, p.person
                        """)
                .addParam("at", at)
                .addParam("meeting", meeting.toString())
                .execute()
                .map(row ->
                        new Learned(
                                row.column("trust").get(String.class),
                                row.column("person").get(UUID.class),
                                meeting,
                                date,
                                hours,
                                title))
                .toList();
    }

    static void confirmed(Db db, UUID meeting, BigDecimal hours, OffsetDateTime at) {
        db.dml(
                        """
                        UPDATE meeting SET confirmed_at = CAST(:at AS timestamptz), hours = :hours
                         WHERE id = CAST(:id AS uuid)
                        """)
                .addParam("at", at)
                .addParam("hours", hours)
                .addParam("id", meeting.toString())
                .execute();
    }
}
