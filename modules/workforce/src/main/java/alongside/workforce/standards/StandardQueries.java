package alongside.workforce.standards;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;

/** The one row of standards. */
final class StandardQueries {
    private StandardQueries() {}

    static Standards find(Db db) {
        var row =
                db.get(
                                """
                                SELECT preceptorship_months, managerial_every, managerial_unit,
                                       group_every, group_unit, reflective_every, reflective_unit,
                                       version
                                  FROM support_standard
                                """)
                        .execute()
                        .orElseThrow();
        return new Standards(
                row.column("preceptorship_months").get(Integer.class),
                frequency(row, "managerial"),
                frequency(row, "group"),
                frequency(row, "reflective"),
                row.column("version").get(Integer.class));
    }

    private static Frequency frequency(DbRow row, String kind) {
        return new Frequency(
                row.column(kind + "_every").get(Integer.class),
                row.column(kind + "_unit").get(String.class));
    }

    /** False if the version is no longer the newest. */
    static boolean update(Db db, Standards standards, long version) {
        return db.dml(
                                """
                                UPDATE support_standard
                                   SET preceptorship_months = :months,
                                       managerial_every = :managerial,
                                       managerial_unit = :managerial_unit,
                                       group_every = :group, group_unit = :group_unit,
                                       reflective_every = :reflective,
                                       reflective_unit = :reflective_unit,
                                       version = version + 1
                                 WHERE version = :version
                                """)
                        .addParam("months", standards.preceptorshipMonths())
                        .addParam("managerial", standards.managerial().every())
                        .addParam("managerial_unit", standards.managerial().unit())
                        .addParam("group", standards.group().every())
                        .addParam("group_unit", standards.group().unit())
                        .addParam("reflective", standards.reflectivePractice().every())
                        .addParam("reflective_unit", standards.reflectivePractice().unit())
                        .addParam("version", version)
                        .execute()
                == 1;
    }
}
