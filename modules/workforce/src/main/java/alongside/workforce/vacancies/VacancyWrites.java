package alongside.workforce.vacancies;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements that write vacancies and their stages, and what they ask before. */
final class VacancyWrites {
    private VacancyWrites() {}

    /** What of a post matters to its vacancy. */
    record Slot(@Nullable LocalDate closedOn, boolean hasTeam, boolean running) {}

    static Optional<Slot> slot(Db db, String post) {
        return db.get(
                        """
                        SELECT o.closed_on, o.team_id IS NOT NULL AS has_team,
                               EXISTS (SELECT 1 FROM vacancy v
                                        WHERE v.post_id = o.id AND v.ended_on IS NULL) AS running
                          FROM post o WHERE o.id = CAST(:post AS uuid) FOR UPDATE
                        """)
                .addParam("post", post)
                .execute()
                .map(VacancyWrites::slot);
    }

    private static Slot slot(DbRow row) {
        return new Slot(
                row.column("closed_on").get(LocalDate.class),
                row.column("has_team").get(Boolean.class),
                row.column("running").get(Boolean.class));
    }

    static UUID insert(Db db, VacancyDraft draft, LocalDate today) {
        return db.query(
                        """
                        INSERT INTO vacancy (post_id, title, link, band, weekly_hours, closes_on,
                                             opened_on)
                        VALUES (CAST(:post AS uuid), :title, NULLIF(:link, ''),
                                NULLIF(:band, ''), CAST(NULLIF(:hours, '') AS numeric),
                                CAST(NULLIF(:closes, '') AS date), :today)
                        RETURNING id
                        """)
                .addParam("post", draft.postId())
                .addParam("title", draft.title())
                .addParam("link", draft.link())
                .addParam("band", draft.band())
                .addParam("hours", draft.weeklyHours())
                .addParam("closes", draft.closesOn())
                .addParam("today", today)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .getFirst();
    }

    /** Whether the version was still the newest. */
    static boolean update(Db db, UUID id, long version, VacancyDraft draft) {
        return db.dml(
                                """
                                UPDATE vacancy
                                   SET title = :title, link = NULLIF(:link, ''),
                                       band = NULLIF(:band, ''),
                                       weekly_hours = CAST(NULLIF(:hours, '') AS numeric),
                                       closes_on = CAST(NULLIF(:closes, '') AS date),
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("title", draft.title())
                        .addParam("link", draft.link())
                        .addParam("band", draft.band())
                        .addParam("hours", draft.weeklyHours())
                        .addParam("closes", draft.closesOn())
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** Takes the next version, and says whether it was still to be had. */
    static boolean move(Db db, UUID id, long version, Stage stage, LocalDate today, String by) {
        var moved =
                db.dml(
                                """
                                UPDATE vacancy
                                   SET ended_on = CASE WHEN :ends THEN CAST(:today AS date) END,
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("ends", stage.isEnd())
                        .addParam("today", today)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute();
        if (moved == 1) {
            reach(db, id, stage, today, by);
        }
        return moved == 1;
    }

    static void reach(Db db, UUID id, Stage stage, LocalDate today, String by) {
        db.dml(
                        """
                        INSERT INTO vacancy_stage (vacancy_id, number, stage, since, said_by)
                        SELECT CAST(:id AS uuid), COALESCE(max(number), 0) + 1, :stage, :today, :by
                          FROM vacancy_stage WHERE vacancy_id = CAST(:id AS uuid)
                        """)
                .addParam("id", id.toString())
                .addParam("stage", stage.key())
                .addParam("today", today)
                .addParam("by", by)
                .execute();
    }

    /** Every stage that it reached, the newest first. */
    static List<Reached> stages(Db db, UUID id) {
        return db.query(
                        """
                        SELECT stage, since, said_by FROM vacancy_stage
                         WHERE vacancy_id = CAST(:id AS uuid) ORDER BY number DESC
                        """)
                .addParam("id", id.toString())
                .execute()
                .map(row ->
                        new Reached(
                                row.column("stage").get(String.class),
                                row.column("since").get(LocalDate.class),
                                row.column("said_by").get(String.class)))
                .toList();
    }
}
