package alongside.workforce.imports;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.workforce.imports.copy.CopyRows;
import alongside.workforce.imports.file.SourceFile;
import alongside.workforce.imports.file.SourceRow;
import alongside.workforce.imports.mapping.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Copies the rows of a file into the Trust's tables, without the columns that are never kept. */
final class Staging {
    private final List<String> all;
    private final List<Integer> kept = new ArrayList<>();

    Staging(SourceFile file) {
        all = Heading.shown(file.header());
        for (int i = 0; i < all.size(); i++) {
            if (!Heading.neverKept(all.get(i)) && !reason(all.get(i))) {
                kept.add(i);
            }
        }
    }

    List<String> headings() {
        return kept.stream().map(all::get).toList();
    }

    /** Our own column, in a file of rejected rows that comes back corrected. */
    private static boolean reason(String heading) {
        return Heading.plain(heading).equals(Heading.plain(RejectedRows.REASON));
    }

    List<String> leftOut() {
        return all.stream().filter(Heading::neverKept).toList();
    }

    /** Copies every row; gives their number. */
    int copy(Db db, UUID importId, SourceFile file) {
        if (!file.hasNext()) {
            throw Refusal.invalid("file", "The file has headings and no rows below them.");
        }
        try (var copy =
                CopyRows.into(db, "COPY import_row (import_id, row_number, cells) FROM STDIN")) {
            while (file.hasNext()) {
                var row = file.next();
                copy.cell(importId).cell(row.number()).cell(cells(row)).endRow();
            }
            return Math.toIntExact(copy.finish());
        }
    }

    private List<String> cells(SourceRow row) {
        var cells = row.cells();
        if (kept.size() == all.size()) {
            return cells;
        }
        var some = new ArrayList<String>(kept.size());
        for (int place : kept) {
            some.add(place < cells.size() ? cells.get(place) : "");
        }
        for (int i = all.size(); i < cells.size(); i++) {
            some.add(cells.get(i));
        }
        return some;
    }
}
