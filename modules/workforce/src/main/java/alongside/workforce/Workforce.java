package alongside.workforce;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.PEER_SUPPORT_WORKER;
import static alongside.kernel.Role.PROGRAMME_LEAD;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Feature;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.TrustName;
import alongside.portal.Visit;
import alongside.tenants.Tenants;
import alongside.workforce.assignments.AssignmentApi;
import alongside.workforce.assignments.AssignmentPages;
import alongside.workforce.assignments.Assignments;
import alongside.workforce.assignments.NewAssignmentPages;
import alongside.workforce.bulkedits.BulkEditApi;
import alongside.workforce.bulkedits.BulkEditPages;
import alongside.workforce.bulkedits.BulkEdits;
import alongside.workforce.bulkedits.PostEditPages;
import alongside.workforce.bulkedits.PostEdits;
import alongside.workforce.careers.CareerApi;
import alongside.workforce.careers.CareerPages;
import alongside.workforce.careers.Careers;
import alongside.workforce.coverage.CoverageApi;
import alongside.workforce.coverage.CoveragePages;
import alongside.workforce.coverage.Coverages;
import alongside.workforce.coverage.PublicCoveragePages;
import alongside.workforce.customfields.CustomFieldApi;
import alongside.workforce.customfields.CustomFieldPages;
import alongside.workforce.customfields.CustomFields;
import alongside.workforce.customfields.CustomValuePages;
import alongside.workforce.customfields.CustomValues;
import alongside.workforce.customfields.FieldSubject;
import alongside.workforce.customfields.Retention;
import alongside.workforce.drafts.DraftApi;
import alongside.workforce.drafts.DraftPages;
import alongside.workforce.drafts.Drafting;
import alongside.workforce.drafts.Drafts;
import alongside.workforce.establishment.Cliffs;
import alongside.workforce.establishment.EstablishmentPages;
import alongside.workforce.establishment.FundingApi;
import alongside.workforce.establishment.FundingPages;
import alongside.workforce.expansions.ExpansionApi;
import alongside.workforce.expansions.ExpansionPages;
import alongside.workforce.expansions.Expansions;
import alongside.workforce.home.WorkforceAtHome;
import alongside.workforce.home.WorkforceTasks;
import alongside.workforce.imports.Importing;
import alongside.workforce.leaving.AccessEnds;
import alongside.workforce.leaving.Offboarding;
import alongside.workforce.measures.GrowthPages;
import alongside.workforce.measures.MeasureApi;
import alongside.workforce.measures.MeasurePages;
import alongside.workforce.measures.Measures;
import alongside.workforce.merges.Merging;
import alongside.workforce.own.OwnSide;
import alongside.workforce.pathways.PathwayApi;
import alongside.workforce.pathways.PathwayPages;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.people.People;
import alongside.workforce.people.PeoplePages;
import alongside.workforce.people.PersonApi;
import alongside.workforce.posts.PostApi;
import alongside.workforce.posts.PostPages;
import alongside.workforce.posts.Posts;
import alongside.workforce.publications.ExchangeApi;
import alongside.workforce.publications.ExchangePages;
import alongside.workforce.publications.PublicPathwayPages;
import alongside.workforce.publications.PublicationApi;
import alongside.workforce.publications.PublicationPages;
import alongside.workforce.publications.Publications;
import alongside.workforce.qualifications.PersonQualificationPages;
import alongside.workforce.qualifications.QualificationApi;
import alongside.workforce.qualifications.QualificationPages;
import alongside.workforce.qualifications.Qualifications;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Members;
import alongside.workforce.roles.Boundaries;
import alongside.workforce.roles.BoundaryApi;
import alongside.workforce.roles.BoundaryPages;
import alongside.workforce.roles.RoleApi;
import alongside.workforce.roles.RolePages;
import alongside.workforce.roles.Roles;
import alongside.workforce.savedviews.SavedViewApi;
import alongside.workforce.savedviews.SavedViewPages;
import alongside.workforce.savedviews.SavedViews;
import alongside.workforce.structure.StructurePages;
import alongside.workforce.structure.Structures;
import alongside.workforce.supports.Supporting;
import alongside.workforce.vacancies.PublicVacancyPages;
import alongside.workforce.vacancies.Vacancies;
import alongside.workforce.vacancies.VacancyApi;
import alongside.workforce.vacancies.VacancyPages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The door of the workforce module: its pages and API, and what it puts on home pages. */
public final class Workforce implements Feature {
    private final TenantDatabase database;
    private final PlatformDatabase platform;
    private final Function<String, Optional<TrustName>> trusts;
    private final Publications publications;
    private final Measures measures;
    private final People people;
    private final Assignments assignments;
    private final Careers careers;
    private final Pathways pathways;
    private final Posts posts;
    private final Qualifications qualifications;
    private final Roles roles;
    private final List<RolePart> roleParts = new ArrayList<>();
    private final Boundaries boundaries;
    private final Cliffs cliffs;
    private final CustomFields customFields;
    private final CustomValues customValues;
    private final Coverages coverages;
    private final Structures structures;
    private final Vacancies vacancies;
    private final Expansions expansions;
    private final Lists lists;
    private final SavedViews savedViews;
    private final Importing importing;
    private final BulkEdits bulkEdits;
    private final PostEdits postEdits;
    private final Members members;
    private final Drafts drafts;
    private final Drafting drafting;
    private final Supporting supporting;
    private final OwnSide ownSide;
    private final Offboarding offboarding;

    /**
     * @param trusts the Trust at a place in addresses, if the public may see it
     * @param everybody who can log in to a Trust, by name
     * @param register how the register of members is told that somebody's access ends
     */
    public Workforce(
            TenantDatabase database,
            PlatformDatabase platform,
            Function<String, Optional<TrustName>> trusts,
            Function<TrustId, List<Member>> everybody,
            AccessEnd register) {
        this.database = database;
        this.platform = platform;
        this.trusts = trusts;
        this.publications = new Publications(database, platform);
        this.measures = new Measures(database);
        this.people = new People(database);
        this.assignments = new Assignments(database);
        this.careers = new Careers(database);
        this.pathways = new Pathways(database);
        this.posts = new Posts(database);
        this.qualifications = new Qualifications(database);
        this.roles = new Roles(database);
        this.boundaries = new Boundaries(database);
        this.cliffs = new Cliffs(database);
        this.customFields = new CustomFields(database);
        this.customValues = new CustomValues(database);
        this.coverages = new Coverages(database);
        this.structures = new Structures(database);
        this.vacancies = new Vacancies(database);
        this.expansions = new Expansions(database);
        this.lists = new Lists(database);
        this.savedViews = new SavedViews(database);
        this.importing = new Importing(database);
        this.ownSide = new OwnSide(database, platform, lists);
        this.members = new Members(everybody);
        this.bulkEdits = new BulkEdits(database, importing.imports(), members);
        this.postEdits = new PostEdits(database, importing.imports());
        this.drafts = new Drafts(database);
        this.drafting = new Drafting(drafts);
        var accessEnds = new AccessEnds(database, platform, register);
        this.offboarding = new Offboarding(database, members, lists, accessEnds);
        this.supporting = new Supporting(database, members, people, lists, drafting, accessEnds);
    }

    /** Takes the work that goes on without its reader, before the jobs start. */
    public void jobs(Jobs jobs, Clock clock) {
        importing.jobs(jobs);
        ownSide.jobs(jobs);
        publications.jobs(jobs);
        offboarding.jobs(jobs, clock);
        new Retention(platform, customValues).jobs(jobs, clock);
    }

    /** Puts the workforce's tasks on the set-up list, and what needs people on home pages. */
    public void offerTo(Tenants tenants) {
        tenants.offer(new WorkforceTasks(database).all());
        tenants.offer(new WorkforceAtHome(database, importing.imports(), measures));
        tenants.offer(supporting.atHome());
        tenants.offer(ownSide.hoursAtHome());
        tenants.offer(ownSide.correctionsAtHome());
        tenants.offer(offboarding.atHome());
    }

    /** Adds a line to the pages of job roles; before anybody comes. */
    public void offer(RolePart part) {
        roleParts.add(part);
    }

    /** What a Trust returns for a quarter end; for those who may see the staff list. */
    public QuarterEnd quarterEnd(Actor actor, LocalDate asAt) {
        return measures.quarterEnd(actor, asAt);
    }

    /** The job roles of a Trust, by name. */
    public List<NamedRole> roles(Actor actor) {
        return roles.all(actor).stream()
                .map(role -> new NamedRole(role.id(), role.name(), role.peerSupport()))
                .toList();
    }

    @Override
    public void routes(Routes routes) {
        routes.trust("/growth", new GrowthPages(measures, lists))
                .trust("/measures", new MeasurePages(measures, lists))
                .trust("/people", new PeoplePages(people, lists))
                .trust(
                        "/people/{person}/assignments",
                        new NewAssignmentPages(assignments, people, lists))
                .trust("/people/{person}/careers", new CareerPages(careers, people, drafting))
                .trust("/people/{person}/boundaries", new BoundaryPages(boundaries, people))
                .trust(
                        "/people/{person}/qualifications",
                        new PersonQualificationPages(qualifications, people))
                .trust("/qualifications", new QualificationPages(qualifications, lists))
                .trust("/assignments", new AssignmentPages(assignments, lists))
                .trust("/pathways", new PathwayPages(pathways, drafting))
                .trust(
                        "/pathways/{pathway}/publication",
                        new PublicationPages(publications, pathways))
                .trust("/published-pathways", new ExchangePages(publications, pathways))
                .open("/trusts/{trust}/pathways", new PublicPathwayPages(publications, trusts))
                .trust("/posts", new PostPages(posts, lists))
                .trust("/custom-fields", new CustomFieldPages(customFields, customValues))
                .trust("/people", new CustomValuePages(customValues, FieldSubject.PERSON))
                .trust("/posts", new CustomValuePages(customValues, FieldSubject.POST))
                .trust("/roles", new RolePages(roles, roleParts))
                .trust("/establishment", new EstablishmentPages(measures, vacancies, lists))
                .trust("/establishment/funding", new FundingPages(cliffs, lists))
                .trust("/coverage", new CoveragePages(coverages, measures, lists))
                .open("/trusts/{trust}/coverage", new PublicCoveragePages(coverages, trusts))
                .trustApi("/coverage", new CoverageApi(coverages))
                .trust("/vacancies", new VacancyPages(vacancies, posts, lists))
                .trust("/structure", new StructurePages(structures, lists))
                .trust("/expansions", new ExpansionPages(expansions, lists))
                .open("/trusts/{trust}/vacancies", new PublicVacancyPages(vacancies, trusts))
                .trust("/bulk-edits", new BulkEditPages(bulkEdits, lists, members))
                .trust("/bulk-edits/posts", new PostEditPages(postEdits, lists))
                .trustApi("/bulk-edits", new BulkEditApi(bulkEdits, postEdits))
                .trust("/saved-views", new SavedViewPages(savedViews, lists))
                .trustApi("/saved-views", new SavedViewApi(savedViews))
                .trust("/my/drafts", new DraftPages(drafts))
                .trustApi("/my/drafts", new DraftApi(drafts))
                .trustApi("/measures", new MeasureApi(measures))
                .trustApi("/posts", new PostApi(posts))
                .trustApi("/custom-fields", customFieldApi().definitions())
                .trustApi("/people", customFieldApi().values(FieldSubject.PERSON))
                .trustApi("/posts", customFieldApi().values(FieldSubject.POST))
                .trustApi("/roles", new RoleApi(roles))
                .trustApi("/establishment/funding", new FundingApi(cliffs))
                .trustApi("/vacancies", new VacancyApi(vacancies))
                .trustApi("/expansions", new ExpansionApi(expansions))
                .trustApi("/pathways", new PathwayApi(pathways))
                .trustApi("/pathways/{pathway}/publication", new PublicationApi(publications))
                .trustApi("/published-pathways", new ExchangeApi(publications, pathways))
                .trustApi("/people", new PersonApi(people))
                .trustApi("/people/{person}/careers", new CareerApi(careers))
                .trustApi("/people/{person}/boundaries", new BoundaryApi(boundaries))
                .trustApi("/qualifications", new QualificationApi(qualifications))
                .trustApi("/assignments", new AssignmentApi(assignments));
        new Merging(database, lists).routes(routes);
        offboarding.routes(routes);
        importing.routes(routes);
        supporting.routes(routes);
        ownSide.routes(routes);
    }

    private CustomFieldApi customFieldApi() {
        return new CustomFieldApi(customFields, customValues);
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        if (!visit.inTrust()) {
            return List.of();
        }
        var items = new ArrayList<NavigationItem>();
        items.add(new NavigationItem(20, "Workforce", visit.path("growth"), parts(visit)));
        if (visit.actor().isAny(PEER_SUPPORT_WORKER, LINE_MANAGER, PROGRAMME_LEAD)) {
            items.add(new NavigationItem(25, "My page", visit.path("my"), List.of()));
        }
        return items;
    }

    private static List<String> parts(Visit visit) {
        return Stream.of(
                        "people",
                        "duplicates",
                        "merges",
                        "leaving",
                        "leaving-steps",
                        "assignments",
                        "posts",
                        "establishment",
                        "coverage",
                        "vacancies",
                        "expansions",
                        "structure",
                        "measures",
                        "pathways",
                        "published-pathways",
                        "roles",
                        "saved-views",
                        "qualifications",
                        "protected-time",
                        "corrections",
                        "preceptorships",
                        "supervision",
                        "standards",
                        "imports",
                        "bulk-edits",
                        "custom-fields")
                .map(part -> visit.path(part))
                .toList();
    }
}
