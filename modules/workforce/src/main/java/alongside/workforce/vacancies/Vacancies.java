package alongside.workforce.vacancies;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Json;
import alongside.workforce.history.FieldChange;
import alongside.workforce.history.HistoryQueries;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The vacancies of a Trust, from draft to filled. */
public final class Vacancies {
    private final TenantDatabase database;

    public Vacancies(TenantDatabase database) {
        this.database = database;
    }

    public Found<Vacancy> all(Actor actor, Selection selection, Span span) {
        Access.read(actor);
        return database.in(actor.trust(), db -> VacancyQueries.page(db, selection, span));
    }

    /** Hands over every vacancy of the selection, for an export, and records that it left. */
    public void export(Actor actor, Selection selection, Consumer<Vacancy> work) {
        Access.read(actor);
        var words = Json.text(Map.of("list", "vacancies", "query", selection.query()));
        database.in(
                actor.trust(),
                db -> {
                    VacancyQueries.each(db, selection, work);
                    Audit.write(db, actor, "vacancies exported", "export", null, words);
                    return true;
                });
    }

    /** How old those are that run on the date, in the part of the workforce that is looked at. */
    public Ages ages(Actor actor, Selection selection) {
        Access.read(actor);
        return database.in(
                actor.trust(), db -> VacancyQueries.ages(db, selection.slice(), selection.asAt()));
    }

    /** What anybody may know: those that people can apply for, the first to close first. */
    public List<Vacancy> open(TrustId trust, LocalDate today) {
        return database.in(trust, db -> VacancyQueries.open(db, everything(today)));
    }

    /** Whether the programme has its lead; absent where no post is said to lead it. */
    public Optional<Lead> lead(TrustId trust, LocalDate asAt) {
        return database.in(trust, db -> LeadQueries.at(db, asAt));
    }

    public Vacancy find(Actor actor, UUID id, LocalDate today) {
        Access.read(actor);
        return database.in(actor.trust(), db -> find(db, id, today));
    }

    /** Every stage that it reached, the newest first. */
    public List<Reached> stages(Actor actor, UUID id) {
        Access.read(actor);
        return database.in(actor.trust(), db -> VacancyWrites.stages(db, id));
    }

    /** What changed about a vacancy, the newest first. */
    public List<FieldChange> history(Actor actor, UUID id) {
        Access.read(actor);
        return database.in(
                actor.trust(),
                db -> HistoryQueries.of(db, "vacancy " + id, VacancyWording.INSTANCE));
    }

    public Vacancy add(Actor actor, VacancyDraft draft, LocalDate today) {
        Access.edit(actor);
        var checked = draft.checked();
        return database.in(
                actor.trust(),
                db -> {
                    var slot = slot(db, checked, today);
                    if (slot.running()) {
                        throw Refusal.invalid("post_id", "This post has a vacancy already");
                    }
                    var id = VacancyWrites.insert(db, checked, today);
                    VacancyWrites.reach(db, id, Stage.DRAFT, today, actor.name());
                    audit(db, actor, "vacancy added", id, null, Json.text(checked));
                    return find(db, id, today);
                });
    }

    public Vacancy change(Actor actor, UUID id, long version, VacancyDraft draft, LocalDate today) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id, today);
                    var checked = draft.over(old).checked();
                    if (old.stage().equals(Stage.ADVERTISED.key())) {
                        complete(checked);
                    }
                    if (!VacancyWrites.update(db, id, version, checked)) {
                        throw Refusal.stale();
                    }
                    var before = Json.text(VacancyDraft.of(old));
                    audit(db, actor, "vacancy changed", id, before, Json.text(checked));
                    return find(db, id, today);
                });
    }

    /** Brings it to another stage. */
    public Vacancy move(Actor actor, UUID id, long version, String to, LocalDate today) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id, today);
                    var stage = next(old, to);
                    if (stage == Stage.ADVERTISED) {
                        checkAdvert(db, old, today);
                    }
                    if (!VacancyWrites.move(db, id, version, stage, today, actor.name())) {
                        throw Refusal.stale();
                    }
                    audit(
                            db,
                            actor,
                            "vacancy moved",
                            id,
                            Json.text(Map.of("stage", old.stage())),
                            Json.text(Map.of("stage", stage.key())));
                    return find(db, id, today);
                });
    }

    private static Stage next(Vacancy old, String to) {
        var stage = Stage.of(to);
        var now = Stage.of(old.stage()).orElseThrow();
        if (now.isEnd()) {
            throw Refusal.conflict("This vacancy has ended. Add a new one for its post.");
        }
        return stage.filter(now.next()::contains)
                .orElseThrow(() -> Refusal.invalid("stage", "Choose a stage from the list"));
    }

    private static void checkAdvert(Db db, Vacancy vacancy, LocalDate today) {
        var draft = VacancyDraft.of(vacancy);
        complete(draft);
        var closes = vacancy.closesOn();
        if (closes != null && closes.isBefore(today)) {
            throw Refusal.invalid("closes_on", "Enter a closing date that is not past");
        }
        if (!slot(db, draft, today).hasTeam()) {
            throw Refusal.invalid(
                    "post_id",
                    "Its post has no team, and a post cannot be advertised without one. Add a post"
                            + " with its team");
        }
    }

    /** An advert says where to apply, and until when. */
    private static void complete(VacancyDraft draft) {
        var faults = new LinkedHashMap<String, String>();
        if (VacancyDraft.text(draft.link()).isEmpty()) {
            faults.put("link", "Enter the link to the advert");
        }
        if (VacancyDraft.text(draft.closesOn()).isEmpty()) {
            faults.put("closes_on", "Enter the closing date");
        }
        Refusal.ifAny(faults);
    }

    private static VacancyWrites.Slot slot(Db db, VacancyDraft draft, LocalDate today) {
        var slot =
                VacancyWrites.slot(db, VacancyDraft.text(draft.postId()))
                        .orElseThrow(
                                () -> Refusal.invalid("post_id", "Choose a post of your Trust"));
        var closed = slot.closedOn();
        if (closed != null && closed.isBefore(today)) {
            throw Refusal.invalid("post_id", "This post is closed. Choose one that is open");
        }
        return slot;
    }

    private static Selection everything(LocalDate asAt) {
        return new Selection(asAt, State.ALL, "", Slice.WHOLE, Sort.NAME);
    }

    private static Vacancy find(Db db, UUID id, LocalDate today) {
        return VacancyQueries.find(db, id, everything(today)).orElseThrow(Refusal::notFound);
    }

    private static void audit(
            Db db, Actor actor, String action, UUID id, @Nullable String before, String after) {
        Audit.write(db, actor, action, "vacancy " + id, before, after);
    }
}
