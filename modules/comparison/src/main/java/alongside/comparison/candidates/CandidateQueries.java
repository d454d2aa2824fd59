package alongside.comparison.candidates;

import alongside.comparison.candidates.Preparation.State;
import alongside.comparison.engine.Candidate;
import alongside.kernel.Db;
import alongside.portal.Json;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Candidates as the engine's role keeps them. */
final class CandidateQueries {
    private CandidateQueries() {}

    /** The newest quarter first. */
    static List<Preparation> all(Db db) {
        return db.query(
                        """
                        SELECT quarter_end, state, asked_by, asked_at, version, attempt, attempts, reason,
                               waits, prepared_at, published_at, number, sha256
                          FROM alongside_comparison.candidate
                         ORDER BY quarter_end DESC
                        """)
                .execute()
                .map(CandidateQueries::preparation)
                .toList();
    }

    /** Nobody else can change it until this transaction ends. */
    static Optional<Preparation> find(Db db, LocalDate quarterEnd) {
        return db.get(
                        """
                        SELECT quarter_end, state, asked_by, asked_at, version, attempt, attempts, reason,
                               waits, prepared_at, published_at, number, sha256
                          FROM alongside_comparison.candidate
                         WHERE quarter_end = :quarter
                           FOR UPDATE
                        """)
                .addParam("quarter", quarterEnd)
                .execute()
                .map(CandidateQueries::preparation);
    }

    private static Preparation preparation(DbRow row) {
        return new Preparation(
                row.column("quarter_end").get(LocalDate.class),
                State.of(row.column("state").get(String.class)),
                row.column("asked_by").get(String.class),
                row.column("asked_at").get(Instant.class),
                row.column("version").get(Integer.class),
                row.column("attempt").get(Integer.class),
                row.column("attempts").get(Integer.class),
                row.column("reason").get(String.class),
                row.column("waits").get(String.class),
                row.column("prepared_at").get(Instant.class),
                row.column("published_at").get(Instant.class),
                row.column("number").get(Integer.class),
                row.column("sha256").get(String.class));
    }

    static Candidate content(Db db, LocalDate quarterEnd) {
        return db.get(
                        """
                        SELECT CAST(content AS text) AS content
                          FROM alongside_comparison.candidate
                         WHERE quarter_end = :quarter AND content IS NOT NULL
                        """)
                .addParam("quarter", quarterEnd)
                .execute()
                .map(CandidateQueries::candidate)
                .orElseThrow();
    }

    /** What was published so far, the oldest first. */
    static List<Candidate> published(Db db) {
        return db.query(
                        """
                        SELECT CAST(content AS text) AS content
                          FROM alongside_comparison.candidate
                         WHERE state = 'published'
                         ORDER BY quarter_end
                        """)
                .execute()
                .map(CandidateQueries::candidate)
                .toList();
    }

    private static Candidate candidate(DbRow row) {
        return Json.value(row.column("content").get(String.class), Candidate.class);
    }

    /** Begins it, or begins it again; gives its version. Nothing that is published begins again. */
    static Optional<Integer> begin(Db db, LocalDate quarterEnd, String askedBy, Instant now) {
        return db.query(
                        """
                        INSERT INTO alongside_comparison.candidate AS c
                               (quarter_end, state, asked_by, asked_at)
                        VALUES (:quarter, 'preparing', :by, :now)
                            ON CONFLICT (quarter_end) DO UPDATE
                           SET state = 'preparing', asked_by = excluded.asked_by,
                               asked_at = excluded.asked_at, version = c.version + 1, attempt = 0,
                               attempts = 0, reason = NULL, waits = NULL, prepared_at = NULL,
                               number = NULL, sha256 = NULL, content = NULL
                         WHERE c.state <> 'published'
                        RETURNING version
                        """)
                .addParam("quarter", quarterEnd)
                .addParam("by", askedBy)
                .addParam("now", now.atOffset(ZoneOffset.UTC))
                .execute()
                .map(row -> row.column("version").get(Integer.class))
                .findFirst();
    }

    static long progress(Db db, LocalDate quarterEnd, int version, int attempt, int attempts) {
        return db.dml(
                        """
                        UPDATE alongside_comparison.candidate
                           SET attempt = :attempt, attempts = :attempts
                         WHERE quarter_end = :quarter AND version = :version AND state = 'preparing'
                        """)
                .addParam("attempt", attempt)
                .addParam("attempts", attempts)
                .addParam("quarter", quarterEnd)
                .addParam("version", version)
                .execute();
    }

    static long ready(Db db, LocalDate quarterEnd, int version, Candidate candidate, Instant now) {
        return db.dml(
                        """
                        UPDATE alongside_comparison.candidate
                           SET state = 'ready', content = CAST(:content AS json),
                               sha256 = encode(sha256(CAST(:bytes AS bytea)), 'hex'),
                               number = :number, prepared_at = :now
                         WHERE quarter_end = :quarter AND version = :version AND state = 'preparing'
                        """)
                .addParam("content", Json.text(candidate))
                .addParam("bytes", candidate.release().bytes())
                .addParam("number", candidate.release().number())
                .addParam("now", now.atOffset(ZoneOffset.UTC))
                .addParam("quarter", quarterEnd)
                .addParam("version", version)
                .execute();
    }

    static long nothing(Db db, LocalDate quarterEnd, int version, String reason, Instant now) {
        return db.dml(
                        """
                        UPDATE alongside_comparison.candidate
                           SET state = 'nothing', reason = :reason, prepared_at = :now
                         WHERE quarter_end = :quarter AND version = :version AND state = 'preparing'
                        """)
                .addParam("reason", reason)
                .addParam("now", now.atOffset(ZoneOffset.UTC))
                .addParam("quarter", quarterEnd)
                .addParam("version", version)
                .execute();
    }

    static long waits(Db db, LocalDate quarterEnd, String why) {
        return db.dml(
                        """
                        UPDATE alongside_comparison.candidate
                           SET waits = :why, version = version + 1
                         WHERE quarter_end = :quarter AND state = 'ready'
                        """)
                .addParam("why", why)
                .addParam("quarter", quarterEnd)
                .execute();
    }

    static long publish(Db db, LocalDate quarterEnd, Instant now) {
        return db.dml(
                        """
                        UPDATE alongside_comparison.candidate
                           SET state = 'published', published_at = :now, version = version + 1
                         WHERE quarter_end = :quarter AND state = 'ready'
                        """)
                .addParam("now", now.atOffset(ZoneOffset.UTC))
                .addParam("quarter", quarterEnd)
                .execute();
    }

    /** The secret, drawn by the first who needs it. */
    static long secret(Db db, long drawn) {
        db.dml(
                        """
                        INSERT INTO alongside_comparison.secret (value) VALUES (:drawn)
                            ON CONFLICT DO NOTHING
                        """)
                .addParam("drawn", drawn)
                .execute();
        return db.get("SELECT value FROM alongside_comparison.secret")
                .execute()
                .map(row -> row.column("value").get(Long.class))
                .orElseThrow();
    }
}
