package alongside.workforce.reflections;

import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import java.util.List;

/** Reflections as tables, for those they belong to. */
public final class ReflectionTables {
    private ReflectionTables() {}

    public static Table mine(String path, List<Reflection> reflections) {
        return Table.of("Written by you")
                .columns(
                        Column.text("Title"),
                        Column.text("Written"),
                        Column.text("Who can read it"))
                .rows(reflections, r -> mine(path, r));
    }

    private static Row mine(String path, Reflection reflection) {
        var with = reflection.sharedWith();
        return Row.of(
                Cell.of(Anchors.link(reflection.title(), path + "/" + reflection.id())),
                Cell.of(reflection.writtenOn()),
                Cell.of(with == null ? "Only you" : "You and " + with));
    }

    public static Table shared(String path, List<Reflection> reflections) {
        return Table.of("Shared with you")
                .columns(Column.text("Title"), Column.text("Written"), Column.text("By"))
                .rows(reflections, r -> shared(path, r));
    }

    private static Row shared(String path, Reflection reflection) {
        return Row.of(
                Cell.of(Anchors.link(reflection.title(), path + "/" + reflection.id())),
                Cell.of(reflection.writtenOn()),
                Cell.of(reflection.author()));
    }
}
