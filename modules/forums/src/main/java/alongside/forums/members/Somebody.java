package alongside.forums.members;

import alongside.kernel.Db;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How a person is called in one forum today. */
public final class Somebody {
    private Somebody() {}

    /** Empty for who is no member. */
    public static Optional<Byline> in(Db db, UUID forum, UUID person, LocalDate today) {
        return db.get(
                        "SELECT "
                                + Bylines.COLUMNS
                                + """
                                  FROM forum g
                                  JOIN (SELECT forum, person AS author, trust FROM participant) w
                                    ON w.forum = g.id AND w.author = CAST(:person AS uuid)
                                """
                                + Bylines.JOINS
                                + " WHERE g.id = CAST(:forum AS uuid)")
                .addParam("person", person.toString())
                .addParam("today", today)
                .addParam("forum", forum.toString())
                .execute()
                .filter(row -> row.column("by_present").get(Boolean.class))
                .map(row -> Bylines.of(row, false));
    }
}
