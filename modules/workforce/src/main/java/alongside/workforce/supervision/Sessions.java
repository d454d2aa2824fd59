package alongside.workforce.supervision;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.portal.Json;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.looks.Looks;
import alongside.workforce.register.Access;
import alongside.workforce.register.Found;
import alongside.workforce.register.Members;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import alongside.workforce.supervision.SessionQueries.Whose;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that were held. Those who may see the staff list see date, kind, length and who was
 * there; everybody sees the sessions they held or attended themself.
 */
public final class Sessions {
    /** The order of a list that asks for none. */
    static final Sort NEWEST = new Sort("start", true);

    private final TenantDatabase database;
    private final Members members;

    public Sessions(TenantDatabase database, Members members) {
        this.database = database;
        this.members = members;
    }

    public Found<Session> all(Actor actor, Selection selection, @Nullable UUID person, Span span) {
        var account = Access.mayRead(actor) ? null : actor.person();
        var whose = new Whose(person, account);
        return database.in(actor.trust(), db -> SessionQueries.page(db, selection, whose, span));
    }

    /** Those the actor held or attended, the newest first. */
    public Found<Session> own(Actor actor, LocalDate asAt, Span span) {
        var newest = everything(asAt, NEWEST);
        var whose = new Whose(null, actor.person());
        return database.in(actor.trust(), db -> SessionQueries.page(db, newest, whose, span));
    }

    /** Hands over every session of the selection, for an export, and records that it left. */
    public void export(Actor actor, Selection selection, Consumer<Session> work) {
        Access.read(actor);
        var words = Json.text(Map.of("list", "supervision", "query", selection.query()));
        database.in(
                actor.trust(),
                db -> {
                    var people = new HashSet<UUID>();
                    SessionQueries.each(
                            db,
                            selection,
                            row -> {
                                row.people().forEach(person -> people.add(person.personId()));
                                work.accept(row);
                            });
                    Looks.exported(db, actor, people);
                    Audit.write(db, actor, "supervision exported", "export", null, words);
                    return true;
                });
    }

    public Session find(Actor actor, UUID id) {
        return database.in(actor.trust(), db -> seen(db, actor, id));
    }

    /** The session, if the actor may know of it; to all others it does not exist. */
    static Session seen(Db db, Actor actor, UUID id) {
        var session = find(db, id);
        if (!Access.mayRead(actor) && !isOf(db, session, actor.person())) {
            throw Refusal.notFound();
        }
        return session;
    }

    public Session record(Actor actor, SessionDraft draft, LocalDate today) {
        Access.support(actor);
        var checked = draft.checked(today);
        var facilitator =
                members.find(
                        actor,
                        "facilitator_id",
                        draft.facilitatorId(),
                        "Choose who held it, out of those who can log in to your Trust");
        return database.in(
                actor.trust(),
                db -> {
                    notThemself(db, checked, facilitator);
                    var id = SessionWrites.insert(db, checked, facilitator, actor.name());
                    if (SessionWrites.attend(db, id, checked.people()) != checked.people().size()) {
                        throw Refusal.invalid("person_ids", "Choose people of your Trust");
                    }
                    var session = find(db, id);
                    audit(db, actor, "supervision recorded", id, null, session);
                    return session;
                });
    }

    /** Corrects day and length. Who was there stays: notes belong to the two who were. */
    public Session correct(
            Actor actor, UUID id, long version, SessionDraft draft, LocalDate today) {
        Access.support(actor);
        return database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id);
                    var checked = over(draft, old).checked(today);
                    if (!SessionWrites.update(
                            db, id, version, checked.heldOn(), checked.minutes())) {
                        throw Refusal.stale();
                    }
                    var now = find(db, id);
                    audit(db, actor, "supervision corrected", id, old, now);
                    return now;
                });
    }

    /** Takes away a session that was recorded by mistake. */
    public void remove(Actor actor, UUID id, long version) {
        Access.support(actor);
        database.in(
                actor.trust(),
                db -> {
                    var old = find(db, id);
                    if (Notes.exist(db, id)) {
                        throw Refusal.conflict(
                                "Notes were written in this session. The two people can remove"
                                        + " them first.");
                    }
                    if (!SessionWrites.delete(db, id, version)) {
                        throw Refusal.stale();
                    }
                    audit(db, actor, "supervision removed", id, old, null);
                    return true;
                });
    }

    private static SessionDraft over(SessionDraft draft, Session old) {
        return new SessionDraft(
                old.kind().key(),
                draft.heldOn() == null ? old.heldOn().toString() : draft.heldOn(),
                draft.minutes() == null ? "" + old.minutes() : draft.minutes(),
                null,
                old.people().stream().map(person -> person.personId().toString()).toList());
    }

    private static void notThemself(Db db, SessionDraft.Checked draft, Member facilitator) {
        if (draft.kind() == Kind.MANAGERIAL
                && AccountQueries.isOf(db, facilitator.account(), draft.people().getFirst())) {
            throw Refusal.invalid(
                    "facilitator_id", "Choose somebody other than the person supervised");
        }
    }

    private static boolean isOf(Db db, Session session, UUID account) {
        return session.facilitatorId().equals(account)
                || AccountQueries.personOf(db, account)
                        .filter(own ->
                                session.people().stream().anyMatch(p -> p.personId().equals(own)))
                        .isPresent();
    }

    static Session find(Db db, UUID id) {
        return SessionQueries.find(db, id, everything(LocalDate.EPOCH, Sort.NAME))
                .orElseThrow(Refusal::notFound);
    }

    private static Selection everything(LocalDate asAt, Sort sort) {
        return new Selection(asAt, State.ALL, "", Slice.WHOLE, sort);
    }

    private static void audit(
            Db db,
            Actor actor,
            String action,
            UUID id,
            @Nullable Session before,
            @Nullable Session after) {
        Audit.write(
                db,
                actor,
                action,
                "supervision " + id,
                before == null ? null : Json.text(before),
                after == null ? null : Json.text(after));
    }
}
