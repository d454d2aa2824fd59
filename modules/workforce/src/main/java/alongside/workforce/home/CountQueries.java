package alongside.workforce.home;

import alongside.kernel.Db;

/** How much there is. */
final class CountQueries {
    private CountQueries() {}

    /** Everybody in the Trust's register, in post or not. */
    static int people(Db db) {
        return db.get("SELECT CAST(count(*) AS int) AS n FROM person")
                .execute()
                .orElseThrow()
                .column("n")
                .get(Integer.class);
    }

    /** Career pathways, drafts included. */
    static int pathways(Db db) {
        return db.get("SELECT CAST(count(*) AS int) AS n FROM pathway")
                .execute()
                .orElseThrow()
                .column("n")
                .get(Integer.class);
    }
}
