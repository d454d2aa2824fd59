package alongside.workforce.supports;

import alongside.kernel.TenantDatabase;
import alongside.portal.Routes;
import alongside.tenants.HomePart;
import alongside.workforce.accounts.AccountApi;
import alongside.workforce.accounts.AccountPages;
import alongside.workforce.accounts.Accounts;
import alongside.workforce.competences.CompetenceApi;
import alongside.workforce.competences.CompetencePages;
import alongside.workforce.competences.Competences;
import alongside.workforce.competences.SharedCompetencePages;
import alongside.workforce.drafts.Drafting;
import alongside.workforce.home.SupportAtHome;
import alongside.workforce.leaving.AccessEnds;
import alongside.workforce.lines.LineApi;
import alongside.workforce.lines.LinePages;
import alongside.workforce.lines.Lines;
import alongside.workforce.measures.Measures;
import alongside.workforce.people.People;
import alongside.workforce.preceptorships.PreceptorshipApi;
import alongside.workforce.preceptorships.PreceptorshipPages;
import alongside.workforce.preceptorships.Preceptorships;
import alongside.workforce.reflections.ReflectionApi;
import alongside.workforce.reflections.ReflectionPages;
import alongside.workforce.reflections.Reflections;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Members;
import alongside.workforce.standards.StandardApi;
import alongside.workforce.standards.StandardPages;
import alongside.workforce.standards.SupportStandards;
import alongside.workforce.supervision.Board;
import alongside.workforce.supervision.NoteApi;
import alongside.workforce.supervision.NotePages;
import alongside.workforce.supervision.Notes;
import alongside.workforce.supervision.SessionPages;
import alongside.workforce.supervision.Sessions;
import alongside.workforce.supervision.SupervisionApi;
import alongside.workforce.supervision.SupervisionPages;

/** What supports people in post, put together. */
public record Supporting(
        TenantDatabase database,
        Members members,
        People people,
        Lists lists,
        Drafting drafting,
        AccessEnds accessEnds) {

    /** What waits for those who support people. */
    public HomePart atHome() {
        return new SupportAtHome(new Board(database), new Preceptorships(database, members));
    }

    public void routes(Routes routes) {
        lines(routes);
        preceptorships(routes);
        supervision(routes);
        own(routes);
        competences(routes);
    }

    private void lines(Routes routes) {
        var lines = new Lines(database, members);
        var accounts = new Accounts(database, members);
        routes.trust("/assignments/{assignment}/lines", new LinePages(lines, members))
                .trustApi("/assignments/{assignment}/lines", new LineApi(lines))
                .trust("/people/{person}/account", new AccountPages(accounts, people, members))
                .trustApi("/people/{person}/account", new AccountApi(accounts));
    }

    private void preceptorships(Routes routes) {
        var standards = new SupportStandards(database);
        var preceptorships = new Preceptorships(database, members);
        routes.trust("/standards", new StandardPages(standards))
                .trustApi("/standards", new StandardApi(standards))
                .trust(
                        "/preceptorships",
                        new PreceptorshipPages(
                                preceptorships, new Measures(database), lists, members, drafting))
                .trustApi("/preceptorships", new PreceptorshipApi(preceptorships));
    }

    private void supervision(Routes routes) {
        var board = new Board(database);
        var sessions = new Sessions(database, members);
        var notes = new Notes(database);
        routes.trust("/supervision", new SupervisionPages(board, new Measures(database), lists))
                .trust(
                        "/supervision/sessions",
                        new SessionPages(sessions, notes, people, lists, members))
                .trust("/supervision/sessions/{session}/notes", new NotePages(notes, drafting))
                .trustApi("/supervisions", new SupervisionApi(sessions, board))
                .trustApi("/supervisions/{session}/notes", new NoteApi(notes));
    }

    private void own(Routes routes) {
        var supports = new Supports(database);
        var sessions = new Sessions(database, members);
        var reflections = new Reflections(database, members);
        routes.trust("/people/{person}/supports", new SupportPages(supports, sessions))
                .trustApi("/people/{person}/supports", new SupportApi(supports))
                .trust("/my/support", new OwnSupportPages(supports, sessions, accessEnds))
                .trust("/my/reflections", new ReflectionPages(reflections, members, drafting))
                .trustApi("/reflections", new ReflectionApi(reflections));
    }

    private void competences(Routes routes) {
        var competences = new Competences(database, members);
        routes.trust("/my/competences", new CompetencePages(competences, members, drafting))
                .trust("/my/competences/shared", new SharedCompetencePages(competences, drafting))
                .trustApi("/competences", new CompetenceApi(competences));
    }
}
