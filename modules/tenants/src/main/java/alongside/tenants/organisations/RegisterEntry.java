package alongside.tenants.organisations;

import alongside.portal.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One organisation as a file states it. */
record RegisterEntry(
        String code,
        String name,
        @Nullable Region region,
        @Nullable String icb,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable String successor) {

    RegisterEntry named(String other) {
        return new RegisterEntry(code, other, region, icb, opened, closed, successor);
    }

    /** What is said otherwise here than in the register. An absent opening date says nothing. */
    List<Difference> against(Organisation known) {
        var differences = new ArrayList<Difference>();
        if (!Organisation.plain(name).equals(Organisation.plain(known.name()))) {
            differences.add(new Difference("Name", known.name(), name));
        }
        if (region != known.region()) {
            differences.add(
                    new Difference(
                            "Region", known.regionLabel(), region == null ? "" : region.label()));
        }
        if (!Objects.equals(icb, known.icbCode())) {
            differences.add(new Difference("ICB", known.icbCode(), icb));
        }
        if (opened != null && !opened.equals(known.opened())) {
            differences.add(new Difference("Opened", words(known.opened()), words(opened)));
        }
        if (!Objects.equals(closed, known.closed())) {
            differences.add(new Difference("Closed", words(known.closed()), words(closed)));
        }
        if (successor != null && !successor.equals(known.successor())) {
            differences.add(new Difference("Successor", known.successor(), successor));
        }
        return differences;
    }

    private static @Nullable String words(@Nullable LocalDate date) {
        return date == null ? null : Words.date(date);
    }
}
