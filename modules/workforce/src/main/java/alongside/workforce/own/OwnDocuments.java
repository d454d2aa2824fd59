package alongside.workforce.own;

import alongside.kernel.Db;
import alongside.portal.ui.Words;
import alongside.workforce.preceptorships.Preceptorships;
import alongside.workforce.qualifications.Qualifications;
import alongside.workforce.roles.Agreement;
import alongside.workforce.roles.Boundaries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The papers of a person: what their roles are and are not, and what they set out to learn. */
final class OwnDocuments {
    private OwnDocuments() {}

    static List<OwnDocument> of(Db db, UUID person, LocalDate today) {
        var all = new ArrayList<OwnDocument>();
        for (var agreement : Boundaries.agreements(db, person, today)) {
            roles(agreement).forEach(all::add);
        }
        Preceptorships.ofPerson(db, person, today)
                .filter(p -> !p.objectives().isBlank())
                .ifPresent(p ->
                        all.add(
                                new OwnDocument(
                                        "Objectives of your preceptorship",
                                        "Due to complete by " + Words.date(p.dueOn()),
                                        null,
                                        p.objectives().lines().toList())));
        for (var qualification : Qualifications.of(db, person, today)) {
            all.add(
                    new OwnDocument(
                            qualification.name(),
                            qualification.type().label()
                                    + ", "
                                    + qualification.awardingBody()
                                    + ", "
                                    + qualification
                                            .status()
                                            .label()
                                            .toLowerCase(java.util.Locale.UK),
                            qualification.achievedOn(),
                            List.of()));
        }
        return List.copyOf(all);
    }

    private static Stream<OwnDocument> roles(Agreement agreement) {
        var role = agreement.role() + ", version " + agreement.number();
        var on = agreement.acknowledgedOn();
        var statement =
                new OwnDocument(
                        "What the role does not do: " + role,
                        on == null ? "Not agreed to yet" : "You agreed to it",
                        on,
                        agreement.statement().lines().filter(l -> !l.isBlank()).toList());
        var specification =
                new OwnDocument(
                        "Person specification: " + role,
                        "What the role asks for",
                        on,
                        agreement.criteria().stream()
                                .map(c ->
                                        (c.essential() ? "Essential: " : "Desirable: ") + c.name())
                                .toList());
        return Stream.of(statement, specification).filter(d -> !d.lines().isEmpty());
    }
}
