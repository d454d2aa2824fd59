package alongside.forums.members;

import alongside.forums.forum.Hat;
import io.helidon.dbclient.DbRow;

/** The columns and joins by which a query of anything written reads who wrote it. */
public final class Bylines {
    /**
     * Joins for a table {@code w} with {@code author} and {@code trust}, in a forum {@code g}; the
     * query has a parameter {@code today}.
     */
    public static final String JOINS =
            """
              LEFT JOIN participant wp ON wp.forum = g.id AND wp.person = w.author
               AND wp.state = 'member' AND wp.trust IS NOT DISTINCT FROM w.trust
              LEFT JOIN profile wf ON wf.person = w.author AND wf.trust = coalesce(w.trust, '')
              LEFT JOIN alongside_platform.trust wt ON wt.id = w.trust
              LEFT JOIN alongside_platform.membership wm
                ON wm.trust = w.trust AND wm.person = w.author
               AND wm.valid_from <= :today
               AND (wm.valid_until IS NULL OR wm.valid_until >= :today)
            """;

    /** The same where the row's forum is that of its topic {@code k}. */
    public static final String JOINS_OF_TOPIC =
            """
              LEFT JOIN participant wp ON wp.forum = k.forum AND wp.person = w.author
               AND wp.state = 'member' AND wp.trust IS NOT DISTINCT FROM w.trust
              LEFT JOIN profile wf ON wf.person = w.author AND wf.trust = coalesce(w.trust, '')
              LEFT JOIN alongside_platform.trust wt ON wt.id = w.trust
              LEFT JOIN alongside_platform.membership wm
                ON wm.trust = w.trust AND wm.person = w.author
               AND wm.valid_from <= :today
               AND (wm.valid_until IS NULL OR wm.valid_until >= :today)
            """;

    /** What {@link #of} reads. */
    public static final String COLUMNS =
            """
            wf.display_name AS by_name, wf.job_title AS by_title, wf.shows_trust AS by_shows,
            wt.name AS by_trust, array_to_string(wm.roles, ',') AS by_roles,
            wp.id AS by_member,
            wp.id IS NOT NULL AND wf.person IS NOT NULL
              AND (w.trust IS NULL OR wm.person IS NOT NULL) AS by_present
            """;

    private Bylines() {}

    /** The byline of a row, as members see it. */
    public static Byline of(DbRow row, boolean unnamed) {
        if (!row.column("by_present").get(Boolean.class)) {
            return Byline.FORMER;
        }
        return new Byline.Known(
                        row.column("by_name").get(String.class),
                        row.column("by_title").get(String.class),
                        row.column("by_shows").get(Boolean.class),
                        row.column("by_trust").get(String.class),
                        Hat.roles(row.column("by_roles").get(String.class)),
                        unnamed)
                .byline();
    }
}
