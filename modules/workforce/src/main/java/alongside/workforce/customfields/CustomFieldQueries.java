package alongside.workforce.customfields;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The fields that a Trust added. */
final class CustomFieldQueries {
    private static final String COLUMNS =
            """
            SELECT f.id, f.subject, f.label, f.kind, array_to_string(f.choices, chr(10)) AS choices,
                   f.why, array_to_string(f.seen_by, ',') AS seen_by, f.kept_months, f.retired_on,
                   f.added_by, f.version,
                   (SELECT count(*) FROM custom_value v WHERE v.field = f.id) AS filled
              FROM custom_field f
            """;

    private CustomFieldQueries() {}

    /** Those in use first, then by what they are about and by name. */
    static List<CustomField> all(Db db) {
        return db.query(
                        COLUMNS
                                + " ORDER BY f.retired_on IS NOT NULL, f.subject, lower(f.label), f.id")
                .execute()
                .map(CustomFieldQueries::field)
                .toList();
    }

    static Optional<CustomField> find(Db db, UUID id) {
        return db.get(COLUMNS + " WHERE f.id = CAST(:id AS uuid)")
                .addParam("id", id.toString())
                .execute()
                .map(CustomFieldQueries::field);
    }

    /** The new one's id; empty if there is one of this name. */
    static Optional<UUID> insert(Db db, CustomFieldDraft.Checked draft, String by) {
        return db
                .query(
                        """
                        INSERT INTO custom_field (subject, label, kind, choices, why, seen_by,
                                                  kept_months, added_by)
                        VALUES (:subject, :label, :kind, CAST(:choices AS text[]), :why,
                                CAST(:seen_by AS text[]), :months, :by)
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .addParam("subject", draft.subject().key())
                .addParam("label", draft.label())
                .addParam("kind", draft.kind().key())
                .addParam("choices", draft.choices().toArray(String[]::new))
                .addParam("why", draft.why())
                .addParam("seen_by", draft.seenBy().toArray(String[]::new))
                .addParam("months", draft.keptMonths())
                .addParam("by", by)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    static boolean named(Db db, FieldSubject subject, String label, UUID other) {
        return db.get(
                        """
                        SELECT 1 AS one FROM custom_field
                         WHERE subject = :subject AND lower(label) = lower(:label)
                           AND retired_on IS NULL AND id <> CAST(:other AS uuid)
                        """)
                .addParam("subject", subject.key())
                .addParam("label", label)
                .addParam("other", other.toString())
                .execute()
                .isPresent();
    }

    /** False if it is not at this version any more. */
    static boolean update(Db db, UUID id, long version, CustomFieldDraft.Checked draft) {
        return db.dml(
                                """
                                UPDATE custom_field
                                   SET label = :label, choices = CAST(:choices AS text[]),
                                       why = :why, seen_by = CAST(:seen_by AS text[]),
                                       kept_months = :months, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                   AND retired_on IS NULL
                                """)
                        .addParam("label", draft.label())
                        .addParam("choices", draft.choices().toArray(String[]::new))
                        .addParam("why", draft.why())
                        .addParam("seen_by", draft.seenBy().toArray(String[]::new))
                        .addParam("months", draft.keptMonths())
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static boolean retire(Db db, UUID id, long version, LocalDate on) {
        return db.dml(
                                """
                                UPDATE custom_field SET retired_on = :day, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                   AND retired_on IS NULL
                                """)
                        .addParam("day", on)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    private static CustomField field(DbRow row) {
        return new CustomField(
                row.column("id").get(UUID.class),
                FieldSubject.of(row.column("subject").get(String.class)).orElseThrow(),
                row.column("label").get(String.class),
                FieldKind.of(row.column("kind").get(String.class)).orElseThrow(),
                parts(row.column("choices").get(String.class), "\n"),
                row.column("why").get(String.class),
                parts(row.column("seen_by").get(String.class), ","),
                row.column("kept_months").get(Long.class).intValue(),
                row.column("retired_on").get(LocalDate.class),
                row.column("added_by").get(String.class),
                row.column("filled").get(Long.class),
                row.column("version").get(Long.class).intValue());
    }

    private static List<String> parts(String joined, String by) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(by));
    }
}
