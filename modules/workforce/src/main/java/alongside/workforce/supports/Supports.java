package alongside.workforce.supports;

import static java.util.Objects.requireNonNull;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.ui.Words;
import alongside.portal.ui.tag.Tag;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.looks.Looks;
import alongside.workforce.people.People;
import alongside.workforce.people.Person;
import alongside.workforce.preceptorships.Newcomer;
import alongside.workforce.preceptorships.Preceptorship;
import alongside.workforce.preceptorships.Preceptorships;
import alongside.workforce.standards.Frequency;
import alongside.workforce.standards.Standards;
import alongside.workforce.standards.SupportStandards;
import alongside.workforce.supervision.Board;
import alongside.workforce.supervision.Due;
import alongside.workforce.supervision.Kind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The supports of one person side by side: preceptorship, group supervision, managerial
 * supervision, reflective practice and forum. The preceptorship leaves when it is over.
 */
public final class Supports {
    private final TenantDatabase database;

    public Supports(TenantDatabase database) {
        this.database = database;
    }

    /**
     * A person's supports on a date; none if they are not in post.
     *
     * @param preceptorshipId the one that runs, if there is one
     * @param newcomerIn the assignment for which one could be made
     */
    public record Of(
            UUID personId,
            String personName,
            LocalDate asAt,
            List<Support> supports,
            @JsonIgnore @Nullable UUID preceptorshipId,
            @JsonIgnore @Nullable UUID newcomerIn) {

        /** What is overdue or next, in one line. */
        public String words() {
            var due =
                    supports.stream()
                            .filter(support -> support.dueOn() != null)
                            .min(Comparator.comparing(s -> requireNonNull(s.dueOn())));
            return due.map(s ->
                            "First due: %s, by %s"
                                    .formatted(
                                            s.label().toLowerCase(Locale.UK),
                                            Words.date(requireNonNull(s.dueOn()))))
                    .orElse("You are not in post today, so no support is due");
        }
    }

    /** For those who may see the staff list, and for the person themself. */
    public Of find(Actor actor, UUID person, LocalDate asAt) {
        return database.in(
                actor.trust(),
                db -> {
                    Looks.open(db, actor, person);
                    return of(db, People.find(db, person), asAt);
                });
    }

    /** The actor's own; empty while their account is linked to nobody. */
    public Optional<Of> own(Actor actor, LocalDate asAt) {
        return database.in(
                actor.trust(),
                db ->
                        AccountQueries.personOf(db, actor.person())
                                .map(person -> of(db, People.find(db, person), asAt)));
    }

    /** Within the transaction of who shows them; the caller checks permission. */
    public static Of of(Db db, UUID person, LocalDate asAt) {
        return of(db, People.find(db, person), asAt);
    }

    private static Of of(Db db, Person person, LocalDate asAt) {
        var dues = Board.ofPerson(db, person.id(), asAt);
        var running =
                Preceptorships.ofPerson(db, person.id(), asAt)
                        .filter(p -> p.status().isRunning())
                        .orElse(null);
        var newcomer = Newcomer.find(db, person.id(), asAt).orElse(null);
        var supports =
                dues.isEmpty()
                        ? List.<Support>of()
                        : supports(SupportStandards.of(db), dues, running, newcomer);
        return new Of(
                person.id(),
                person.name(),
                asAt,
                supports,
                running == null ? null : running.id(),
                newcomer == null ? null : newcomer.assignmentId());
    }

    private static List<Support> supports(
            Standards standards,
            List<Due> dues,
            @Nullable Preceptorship running,
            @Nullable Newcomer newcomer) {
        var supports = new ArrayList<Support>();
        var length = Words.count(standards.preceptorshipMonths(), "month") + " from the first day";
        if (running != null) {
            supports.add(preceptorship(running));
        } else if (newcomer != null) {
            supports.add(
                    new Support(
                            "preceptorship",
                            "Preceptorship",
                            length,
                            null,
                            null,
                            "not_made",
                            Tag.dueSoon("Not made yet")));
        }
        supports.add(due(dues, Kind.GROUP, standards.group()));
        supports.add(due(dues, Kind.MANAGERIAL, standards.managerial()));
        supports.add(due(dues, Kind.REFLECTIVE_PRACTICE, standards.reflectivePractice()));
        supports.add(
                new Support(
                        "forum",
                        "Forum",
                        "Comes from the forums page",
                        null,
                        null,
                        null,
                        Tag.plain("See the forums page")));
        return List.copyOf(supports);
    }

    private static Support preceptorship(Preceptorship running) {
        return new Support(
                "preceptorship",
                "Preceptorship",
                Words.count(running.months(), "month") + " from the first day",
                null,
                running.dueOn(),
                running.status().key(),
                running.status().tag());
    }

    private static Support due(List<Due> dues, Kind kind, Frequency standard) {
        var due =
                dues.stream()
                        .filter(d -> d.kind() == kind)
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        return new Support(
                kind.key(),
                kind.label(),
                standard.words(),
                due.lastOn(),
                due.dueOn(),
                due.status().key(),
                due.status().tag());
    }
}
