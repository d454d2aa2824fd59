package alongside.workforce.posts;

import alongside.kernel.Db;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the register says about a post beside the post itself.
 *
 * @param used whether somebody is, was or will be in it
 * @param locality its own, and not its team's
 * @param advertised whether a running vacancy for it has been advertised
 */
record PostFacts(UUID id, boolean used, @Nullable UUID locality, boolean advertised) {

    static Map<UUID, PostFacts> of(Db db, Collection<UUID> ids) {
        return db.query(
                        """
                        SELECT o.id, o.locality_id,
                               EXISTS (SELECT 1 FROM assignment_period x
                                        WHERE x.post_id = o.id) AS used,
                               EXISTS (SELECT 1 FROM vacancy v
                                         JOIN vacancy_stage g ON g.vacancy_id = v.id
                                          AND g.stage = 'advertised'
                                        WHERE v.post_id = o.id AND v.ended_on IS NULL)
                                   AS advertised
                          FROM post o WHERE o.id = ANY(CAST(:ids AS uuid[]))
                        """)
                .addParam("ids", array(ids))
                .execute()
                .map(row ->
                        new PostFacts(
                                row.column("id").get(UUID.class),
                                row.column("used").get(Boolean.class),
                                row.column("locality_id").get(UUID.class),
                                row.column("advertised").get(Boolean.class)))
                .collect(Collectors.toMap(PostFacts::id, facts -> facts));
    }

    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
