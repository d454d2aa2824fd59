package alongside.forums.caution;

import alongside.kernel.Db;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody said of a text which looked as if a person could be known from it: they cannot. */
public final class Confirmations {
    private Confirmations() {}

    /** Nothing where nothing was found. What it was stays in the post, and is not copied. */
    public static void record(
            Db db, UUID post, UUID person, @Nullable String title, String body, Instant now) {
        if (Identifying.found(title, body).isEmpty()) {
            return;
        }
        db.dml(
                        """
                        INSERT INTO post_confirmation (post, confirmed_by, confirmed_at)
                        VALUES (CAST(:post AS uuid), CAST(:person AS uuid),
                                CAST(:at AS timestamptz))
                            ON CONFLICT DO NOTHING
                        """)
                .addParam("post", post.toString())
                .addParam("person", person.toString())
                .addParam("at", now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
