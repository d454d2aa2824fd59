package alongside.forums.agenda;

import alongside.forums.forum.Standing;
import alongside.forums.members.Bylines;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of agenda items and of the votes for them. */
final class AgendaQueries {
    private static final String COLUMNS =
            """
            SELECT w.id, w.meeting, m.starts_at, w.topic, w.title, w.why, w.state, w.place, w.outcome,
                   w.version,
                   (SELECT count(*) FROM agenda_vote v WHERE v.item = w.id) AS votes,
                   EXISTS (SELECT 1 FROM agenda_vote v
                            WHERE v.item = w.id AND v.person = CAST(:person AS uuid)) AS voted,
            """
                    + Bylines.COLUMNS
                    + """
                      FROM agenda_item w
                      JOIN meeting m ON m.id = w.meeting
                      JOIN forum g ON g.id = m.forum
                    """
                    + Bylines.JOINS;

    private AgendaQueries() {}

    /** Those accepted in their order, then those proposed by votes, then the others. */
    static List<Item> all(Db db, UUID meeting, UUID person, LocalDate today) {
        return db.query(
                        COLUMNS
                                + """
                                 WHERE w.meeting = CAST(:meeting AS uuid)
                                 ORDER BY CASE w.state WHEN 'accepted' THEN 0 WHEN 'closed' THEN 0
                                                       WHEN 'proposed' THEN 1 ELSE 2 END,
                                          w.place, votes DESC, w.created_at, w.id
                                """)
                .addParam("person", person.toString())
                .addParam("today", today)
                .addParam("meeting", meeting.toString())
                .execute()
                .map(AgendaQueries::item)
                .toList();
    }

    static Optional<Item> find(Db db, UUID id, UUID person, LocalDate today) {
        return db.get(COLUMNS + " WHERE w.id = CAST(:id AS uuid)")
                .addParam("person", person.toString())
                .addParam("today", today)
                .addParam("id", id.toString())
                .execute()
                .map(AgendaQueries::item);
    }

    /** The newest that was made of a topic, one still open before others. */
    static Optional<Item> of(Db db, UUID topic, UUID person, LocalDate today) {
        return db.get(
                        COLUMNS
                                + """
                                 WHERE w.topic = CAST(:topic AS uuid)
                                 ORDER BY w.state IN ('proposed', 'accepted') DESC, w.id DESC
                                 LIMIT 1
                                """)
                .addParam("person", person.toString())
                .addParam("today", today)
                .addParam("topic", topic.toString())
                .execute()
                .map(AgendaQueries::item);
    }

    /** Null if an item of the topic is open already. */
    static @Nullable UUID insert(
            Db db,
            Standing by,
            UUID meeting,
            @Nullable UUID topic,
            ItemDraft.Checked draft,
            OffsetDateTime at) {
        return db
                .query(
                        """
                        INSERT INTO agenda_item (meeting, topic, title, why, author, trust, created_at)
                        VALUES (CAST(:meeting AS uuid), CAST(:topic AS uuid), :title, :why,
                                CAST(:author AS uuid), CAST(:trust AS text),
                                CAST(:at AS timestamptz))
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("topic", topic == null ? null : topic.toString())
                .addParam("title", draft.title())
                .addParam("why", draft.why())
                .addParam("author", by.person().toString())
                .addParam("trust", by.trust())
                .addParam("at", at)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    static void vote(Db db, UUID item, UUID person) {
        db.dml(
                        """
                        INSERT INTO agenda_vote (item, person)
                        VALUES (CAST(:item AS uuid), CAST(:person AS uuid))
                            ON CONFLICT DO NOTHING
                        """)
                .addParam("item", item.toString())
                .addParam("person", person.toString())
                .execute();
    }

    static void takeBack(Db db, UUID item, UUID person) {
        db.dml(
                        """
                        DELETE FROM agenda_vote
                         WHERE item = CAST(:item AS uuid) AND person = CAST(:person AS uuid)
                        """)
                .addParam("item", item.toString())
                .addParam("person", person.toString())
                .execute();
    }

    /** Makes room at a place among the items accepted for a meeting. */
    static void makeRoom(Db db, UUID meeting, int place) {
        db.dml(
                        """
                        UPDATE agenda_item SET place = place + 1
                         WHERE meeting = CAST(:meeting AS uuid) AND place >= :place
                           AND state IN ('accepted', 'closed')
                        """)
                .addParam("meeting", meeting.toString())
                .addParam("place", place)
                .execute();
    }

    static int last(Db db, UUID meeting) {
        return db.get(
                        """
                        SELECT coalesce(max(place), 0) AS last FROM agenda_item
                         WHERE meeting = CAST(:meeting AS uuid)
                           AND state IN ('accepted', 'closed')
                        """)
                .addParam("meeting", meeting.toString())
                .execute()
                .map(row -> row.column("last").get(Integer.class))
                .orElse(0);
    }

    /** False if it is not at this version any more. */
    static boolean move(
            Db db, UUID id, long version, Item.State state, UUID meeting, int place, String said) {
        return db.dml(
                                """
                                UPDATE agenda_item
                                   SET state = :state, meeting = CAST(:meeting AS uuid),
                                       place = :place, outcome = :outcome, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("state", state.key())
                        .addParam("meeting", meeting.toString())
                        .addParam("place", place)
                        .addParam("outcome", said)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    private static Item item(DbRow row) {
        return new Item(
                row.column("id").get(UUID.class),
                row.column("meeting").get(UUID.class),
                row.column("starts_at").get(Instant.class),
                row.column("topic").get(UUID.class),
                row.column("title").get(String.class),
                row.column("why").get(String.class),
                Bylines.of(row, false),
                row.column("votes").get(Long.class),
                row.column("voted").get(Boolean.class),
                Item.State.of(row.column("state").get(String.class)),
                row.column("place").get(Integer.class),
                row.column("outcome").get(String.class),
                row.column("version").get(Integer.class));
    }
}
