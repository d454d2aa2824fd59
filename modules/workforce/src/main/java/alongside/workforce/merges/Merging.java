package alongside.workforce.merges;

import alongside.kernel.TenantDatabase;
import alongside.portal.Routes;
import alongside.workforce.duplicates.DuplicateApi;
import alongside.workforce.duplicates.DuplicatePages;
import alongside.workforce.duplicates.Duplicates;
import alongside.workforce.register.Lists;

/** Finding people who may be the same, and making two records one, put together. */
public record Merging(TenantDatabase database, Lists lists) {

    public void routes(Routes routes) {
        var duplicates = new Duplicates(database);
        var merges = new Merges(database);
        routes.trust("/duplicates", new DuplicatePages(duplicates, lists))
                .trust("/merges", new MergePages(merges, duplicates, lists))
                .trustApi("/duplicates", new DuplicateApi(duplicates))
                .trustApi("/merges", new MergeApi(merges));
    }
}
