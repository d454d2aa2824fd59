package alongside.workforce.register;

import io.helidon.dbclient.DbStatement;

/** Which rows of a list: after a cursor for the API, from an offset for numbered pages. */
public record Span(Cursor after, int offset, int limit) {
    /** The order and the place to go on from, for a subquery with {@code sort} and {@code id}. */
    public static final String SQL =
            """
             WHERE (:after_id = ''
                OR (NOT :descending AND (sort, id) > (:after_sort, :after_id))
                OR (:descending AND (sort < :after_sort
                                     OR (sort = :after_sort AND id > :after_id))))
             ORDER BY CASE WHEN :descending THEN sort END DESC,
                      CASE WHEN NOT :descending THEN sort END, id
             LIMIT :limit OFFSET :offset
            """;

    public static Span after(Cursor cursor, int limit) {
        return new Span(cursor, 0, limit);
    }

    /** Pages are counted from 1. */
    public static Span page(int page) {
        return new Span(Cursor.START, (page - 1) * Found.PAGE, Found.PAGE);
    }

    public static Span everything() {
        return new Span(Cursor.START, 0, Integer.MAX_VALUE);
    }

    public <S extends DbStatement<S>> S bind(S statement, Sort sort) {
        return statement
                .addParam("after_sort", after.sort())
                .addParam("after_id", after.id())
                .addParam("descending", sort.descending())
                .addParam("sort", sort.key())
                .addParam("limit", limit)
                .addParam("offset", offset);
    }
}
