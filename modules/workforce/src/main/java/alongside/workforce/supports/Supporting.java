package alongside.workforce.supports;

import alongside.kernel.TenantDatabase;
import alongside.portal.Routes;
import alongside.workforce.accounts.AccountApi;
import alongside.workforce.accounts.AccountPages;
import alongside.workforce.accounts.Accounts;
import alongside.workforce.lines.LineApi;
import alongside.workforce.lines.LinePages;
import alongside.workforce.lines.Lines;
import alongside.workforce.people.People;
import alongside.workforce.preceptorships.PreceptorshipApi;
import alongside.workforce.preceptorships.PreceptorshipPages;
import alongside.workforce.preceptorships.Preceptorships;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Members;
import alongside.workforce.standards.StandardApi;
import alongside.workforce.standards.StandardPages;
import alongside.workforce.standards.SupportStandards;

/** What supports people in post, put together. */
public record Supporting(TenantDatabase database, Members members, People people, Lists lists) {

    public void routes(Routes routes) {
        lines(routes);
        preceptorships(routes);
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
                .trust("/preceptorships", new PreceptorshipPages(preceptorships, lists, members))
                .trustApi("/preceptorships", new PreceptorshipApi(preceptorships));
    }
}
