package alongside.comparison.returns;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.portal.Json;
import io.helidon.dbclient.DbRow;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads what a Trust did with its returns, and adds to it, here and where the engine reads. */
final class ReturnQueries {
    private ReturnQueries() {}

    /** Every event, the newest quarter and the newest event first. */
    static List<ReturnEvent> all(Db db) {
        return db.query(
                        """
                        SELECT quarter_end, number, event, measures, CAST(figures AS text) AS figures,
                               CAST(signatures AS text) AS signatures, by_name, reason, at
                          FROM return_event
                         ORDER BY quarter_end DESC, number DESC
                        """)
                .execute()
                .map(ReturnQueries::event)
                .toList();
    }

    /** The events of one quarter, the newest first. */
    static List<ReturnEvent> of(Db db, Quarter quarter) {
        return db.query(
                        """
                        SELECT quarter_end, number, event, measures, CAST(figures AS text) AS figures,
                               CAST(signatures AS text) AS signatures, by_name, reason, at
                          FROM return_event
                         WHERE quarter_end = :quarter
                         ORDER BY number DESC
                        """)
                .addParam("quarter", quarter.end())
                .execute()
                .map(ReturnQueries::event)
                .toList();
    }

    /** What is shared of the last quarter before one: the last event of each counts. */
    static Optional<ReturnEvent> lastBefore(Db db, Quarter quarter) {
        var seen = new HashSet<Quarter>();
        return all(db).stream()
                .filter(event -> event.quarter().end().isBefore(quarter.end()))
                .filter(event -> seen.add(event.quarter()))
                .filter(event -> event.text() != null)
                .findFirst();
    }

    /** False if somebody was quicker. */
    static boolean add(Db db, ReturnEvent event, Actor actor) {
        return db.dml(
                                """
                                INSERT INTO return_event
                                       (quarter_end, number, event, measures, figures, signatures,
                                        by_person, by_name, reason, at)
                                VALUES (:quarter, :number, :event, :measures,
                                        CAST(:figures AS json), CAST(:signatures AS jsonb),
                                        CAST(:person AS uuid), :name, :reason, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .addParam("quarter", event.quarter().end())
                        .addParam("number", event.number())
                        .addParam("event", event.kind().key())
                        .addParam("measures", keys(event))
                        .addParam("figures", event.text())
                        .addParam("signatures", Json.text(event.signatures()))
                        .addParam("person", actor.person().toString())
                        .addParam("name", event.by())
                        .addParam("reason", event.reason())
                        .addParam("at", event.at().atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    /** What leaves the Trust: the Trust's role may add it and never read it. */
    static void share(Db db, ReturnEvent event, Instant freezesAt) {
        db.dml(
                        """
                        INSERT INTO alongside_comparison.signed_return
                               (quarter_end, event, figures, signatures, at, freezes_at)
                        VALUES (:quarter, :event, CAST(:figures AS json),
                                CAST(:signatures AS jsonb), :at, :freezes)
                        """)
                .addParam("quarter", event.quarter().end())
                .addParam("event", event.kind().key())
                .addParam("figures", event.text())
                .addParam("signatures", Json.text(event.signatures()))
                .addParam("at", event.at().atOffset(ZoneOffset.UTC))
                .addParam("freezes", freezesAt.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static String[] keys(ReturnEvent event) {
        return event.measures().stream().map(ReturnMeasure::key).toArray(String[]::new);
    }

    private static ReturnEvent event(DbRow row) {
        return new ReturnEvent(
                new Quarter(row.column("quarter_end").get(LocalDate.class)),
                row.column("number").get(Integer.class),
                ReturnEvent.Kind.of(row.column("event").get(String.class)),
                measures(row.column("measures").get(Array.class)),
                row.column("figures").get(String.class),
                List.of(Json.value(row.column("signatures").get(String.class), Signature[].class)),
                row.column("by_name").get(String.class),
                row.column("reason").get(String.class),
                row.column("at").get(Instant.class));
    }

    private static List<ReturnMeasure> measures(Array keys) {
        try {
            return Arrays.stream((String[]) keys.getArray())
                    .map(key -> ReturnMeasure.of(key).orElseThrow())
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
