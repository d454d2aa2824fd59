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
import alongside.workforce.register.Lists;
import alongside.workforce.register.Members;

/** What supports people in post, put together. */
public record Supporting(TenantDatabase database, Members members, People people, Lists lists) {

    public void routes(Routes routes) {
        lines(routes);
    }

    private void lines(Routes routes) {
        var lines = new Lines(database, members);
        var accounts = new Accounts(database, members);
        routes.trust("/assignments/{assignment}/lines", new LinePages(lines, members))
                .trustApi("/assignments/{assignment}/lines", new LineApi(lines))
                .trust("/people/{person}/account", new AccountPages(accounts, people, members))
                .trustApi("/people/{person}/account", new AccountApi(accounts));
    }
}
