package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.CopyRows;
import alongside.workforce.imports.file.SourceRow;
import alongside.workforce.posts.JudgedPost;
import alongside.workforce.posts.Post;
import alongside.workforce.posts.PostField;
import alongside.workforce.register.By;
import alongside.workforce.register.Dates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what would become of each post of a bulk edit.
 *
 * @param judged in the order of the rows
 */
record PostEditWriter(UUID id, List<SourceRow> rows, List<JudgedPost> judged, Names names) {

    void write(Db db) {
        results(db);
        problems(db);
        differences(db);
    }

    private void results(Db db) {
        try (var copy =
                CopyRows.into(
                        db,
                        """
                        COPY import_result (import_id, row_number, outcome, post_id, post_version,
                             post_title, job_role_id, band, service_id, team_id, take)
                        FROM STDIN
                        """)) {
            for (int i = 0; i < judged.size(); i++) {
                result(copy, rows.get(i).number(), judged.get(i));
            }
            copy.finish();
        }
    }

    private void result(CopyRows copy, int row, JudgedPost one) {
        var old = one.old();
        copy.cell(id).cell(row).cell(one.outcome()).cell(one.id());
        copy.cell(old == null ? null : (Integer) old.version())
                .cell(old == null ? null : title(old))
                .cell(old == null ? null : old.roleId())
                .cell(old == null ? null : none(one.after(PostField.BAND, old.band())))
                .cell(old == null ? null : old.serviceId())
                .cell(old == null ? null : team(one, old))
                .cell(one.changes().stream().map(change -> change.field().key()).toList())
                .endRow();
    }

    private static @Nullable UUID team(JudgedPost one, Post old) {
        var now = old.teamId() == null ? "" : old.teamId().toString();
        var after = none(one.after(PostField.TEAM_ID, now));
        return after == null ? null : UUID.fromString(after);
    }

    /** The post in one line; without who is in it, because the line stays. */
    private static String title(Post post) {
        var band = post.band().isEmpty() ? "" : ", " + By.band(post.band()).toLowerCase(Locale.UK);
        var place = post.team() == null ? post.service() : post.team();
        var number = post.positionNumber() == null ? "" : ", position " + post.positionNumber();
        return post.role() + band + ", " + place + number;
    }

    private void problems(Db db) {
        try (var copy =
                CopyRows.into(
                        db,
                        """
                        COPY import_problem (import_id, row_number, place, field, kind, value, message)
                        FROM STDIN
                        """)) {
            for (int i = 0; i < judged.size(); i++) {
                int place = 0;
                for (var fault : judged.get(i).faults().entrySet()) {
                    copy.cell(id)
                            .cell(rows.get(i).number())
                            .cell(place++)
                            .cell(none(fault.getKey()))
                            .cell("rule")
                            .cell("")
                            .cell(fault.getValue())
                            .endRow();
                }
            }
            copy.finish();
        }
    }

    private void differences(Db db) {
        try (var copy =
                CopyRows.into(
                        db,
                        """
                        COPY import_difference (import_id, row_number, field, register, file, decision)
                        FROM STDIN
                        """)) {
            for (int i = 0; i < judged.size(); i++) {
                if (judged.get(i).outcome().equals("changed")) {
                    differences(copy, rows.get(i).number(), judged.get(i));
                }
            }
            copy.finish();
        }
    }

    private void differences(CopyRows copy, int row, JudgedPost one) {
        for (var change : one.changes()) {
            copy.cell(id)
                    .cell(row)
                    .cell(change.field().key())
                    .cell(words(change.field(), change.before()))
                    .cell(words(change.field(), change.after()))
                    .cell("file")
                    .endRow();
        }
    }

    private String words(PostField field, String value) {
        if (value.isEmpty()) {
            return field.none();
        }
        return switch (field) {
            case FUNDED_HOURS -> names.words(new BigDecimal(value));
            case FUNDED_UNTIL -> Dates.words(value);
            case TEAM_ID -> names.words(UUID.fromString(value));
            default -> value;
        };
    }

    private static @Nullable String none(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
