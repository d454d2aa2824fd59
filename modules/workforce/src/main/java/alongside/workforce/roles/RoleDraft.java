package alongside.workforce.roles;

import alongside.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A role as typed or sent. */
public record RoleDraft(
        @Nullable String name,
        @Nullable Boolean peerSupport,
        @Nullable String band,
        @Nullable String purpose,
        @Nullable String boundaryStatement,
        @Nullable List<Criterion> criteria) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_CRITERIA = 40;

    /** From a form, where the criterion about lived experience is not typed but always there. */
    static RoleDraft typed(
            String name,
            boolean peerSupport,
            String band,
            String purpose,
            String boundaryStatement,
            String essential,
            String desirable) {
        var criteria = new ArrayList<Criterion>();
        if (peerSupport) {
            criteria.add(Criterion.LIVED_EXPERIENCE);
        }
        lines(essential).map(Criterion::essential).forEach(criteria::add);
        lines(desirable).map(Criterion::desirable).forEach(criteria::add);
        return new RoleDraft(name, peerSupport, band, purpose, boundaryStatement, criteria);
    }

    static RoleDraft of(JobRole role) {
        return new RoleDraft(
                role.name(),
                role.peerSupport(),
                role.band(),
                role.purpose(),
                role.boundaryStatement(),
                role.criteria());
    }

    /** What is not sent stays as it is. Name and kind belong to the role, not to its version. */
    RoleDraft over(JobRole old) {
        return new RoleDraft(
                old.name(),
                old.peerSupport(),
                band == null ? old.band() : band,
                purpose == null ? old.purpose() : purpose,
                boundaryStatement == null ? old.boundaryStatement() : boundaryStatement,
                criteria == null ? old.criteria() : criteria);
    }

    /** A new role starts with the criterion that it must have. */
    RoleDraft begun() {
        if (criteria != null) {
            return this;
        }
        var first = isPeerSupport() ? List.of(Criterion.LIVED_EXPERIENCE) : List.<Criterion>of();
        return new RoleDraft(name, peerSupport, band, purpose, boundaryStatement, first);
    }

    /** The same, trimmed, with no nulls; refuses with every fault. */
    RoleDraft checked() {
        var faults = new LinkedHashMap<String, String>();
        if (given(name).isEmpty() || given(name).length() > LONGEST_NAME) {
            faults.put("name", "Enter the name of the role, 120 characters or fewer");
        }
        if (given(band).length() > 10) {
            faults.put("band", "Enter a band of 10 characters or fewer");
        }
        text(faults, "purpose", purpose);
        text(faults, "boundary_statement", boundaryStatement);
        criteria(faults);
        Refusal.ifAny(faults);
        return new RoleDraft(
                given(name),
                isPeerSupport(),
                given(band),
                given(purpose),
                given(boundaryStatement),
                all());
    }

    boolean isPeerSupport() {
        return peerSupport == null || peerSupport;
    }

    List<Criterion> all() {
        return criteria == null ? List.of() : criteria;
    }

    /** What stands in the field of the form for one kind of criteria. */
    public String typed(boolean essential) {
        return String.join(
                "\n",
                all().stream()
                        .filter(c -> c.essential() == essential && !c.livedExperience())
                        .map(Criterion::name)
                        .toList());
    }

    private void criteria(Map<String, String> faults) {
        var blank = all().stream().anyMatch(c -> given(c.name()).isEmpty());
        if (all().size() > MOST_CRITERIA || blank) {
            faults.put("criteria", "Enter 40 criteria or fewer, each with words");
        } else if (all().stream().anyMatch(c -> c.name().length() > 300)) {
            faults.put("criteria", "Enter criteria of 300 characters or fewer each");
        }
        var lived = all().stream().filter(Criterion::livedExperience).toList();
        if (isPeerSupport() && (lived.size() != 1 || !lived.getFirst().essential())) {
            faults.put(
                    "criteria",
                    "Lived experience is an essential criterion of every peer support role. It"
                            + " cannot be removed or made desirable");
        }
        if (!isPeerSupport() && !lived.isEmpty()) {
            faults.put("criteria", "Only a peer support role can ask for lived experience");
        }
    }

    private static void text(Map<String, String> faults, String field, @Nullable String text) {
        if (given(text).length() > LONGEST_TEXT) {
            faults.put(field, "Enter 4,000 characters or fewer");
        }
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
