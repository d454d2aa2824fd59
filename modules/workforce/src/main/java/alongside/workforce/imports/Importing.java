package alongside.workforce.imports;

import alongside.kernel.Jobs;
import alongside.kernel.TenantDatabase;
import alongside.portal.Routes;

/** Everything about staff files, put together: pages, API, services and work. */
public final class Importing {
    private final ImportWork work;
    private final Imports imports;
    private final Mappings mappings;
    private final Findings findings;
    private final Decisions decisions;

    public Importing(TenantDatabase database) {
        work = new ImportWork(database);
        imports = new Imports(database, work);
        mappings = new Mappings(database, work);
        findings = new Findings(database);
        decisions = new Decisions(database, work);
    }

    public Imports imports() {
        return imports;
    }

    public Mappings mappings() {
        return mappings;
    }

    public Findings findings() {
        return findings;
    }

    public Decisions decisions() {
        return decisions;
    }

    public void jobs(Jobs jobs) {
        work.receive(jobs);
    }

    public void routes(Routes routes) {
        routes.trust("/imports", new ImportPages(imports, mappings, findings, decisions))
                .trustApi("/imports", new ImportApi(imports, mappings, findings, decisions));
    }
}
