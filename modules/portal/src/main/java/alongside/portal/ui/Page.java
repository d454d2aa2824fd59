package alongside.portal.ui;

import alongside.portal.ui.callout.Banner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the layout needs to know. Every setting but the title can be left out. */
public record Page(String title, Who who, List<Tab> navigation, Place place, Look look) {
    /** The name of the hidden field that every form sends. */
    public static final String CSRF = "csrf";

    private static final List<Link> FOOTER =
            List.of(
                    Link.of("Accessibility statement", "/accessibility"),
                    Link.of("Contact", "/contact"),
                    Link.of("Privacy", "/privacy"),
                    Link.of("Cookies", "/cookies"));

    /** Whose data is on the page, and who looks at it. */
    public record Who(
            @Nullable String trust,
            String home,
            @Nullable String person,
            String account,
            String csrf,
            @Nullable String logIn) {}

    /** One entry of the main navigation. */
    public record Tab(String text, String href, boolean current) {}

    /** Where the page stands. */
    public record Place(List<Link> breadcrumbs, List<Link> footer) {}

    /** What stands out on this page. */
    public record Look(
            boolean error,
            boolean fullWidth,
            boolean nhsLogo,
            @Nullable String notice,
            @Nullable Banner banner) {}

    public static Page of(String title) {
        return new Page(
                title,
                new Who(null, "/", null, "/account", "", null),
                List.of(),
                new Place(List.of(), FOOTER),
                new Look(false, false, false, null, null));
    }

    /** The Trust whose data is on the page, or "National comparison", and its home page. */
    public Page trust(String name, String home) {
        return with(new Who(name, home, who.person, who.account, who.csrf, who.logIn));
    }

    /** Who is logged in, the page about them, and the token of the log out form. */
    public Page person(String name, String account, String csrf) {
        return with(new Who(who.trust, who.home, name, account, csrf, null));
    }

    /** Offers to log in, for those who are not. */
    public Page logIn(String href) {
        return with(new Who(who.trust, who.home, null, who.account, "", href));
    }

    public Page navigation(List<Tab> navigation) {
        return new Page(title, who, List.copyOf(navigation), place, look);
    }

    public Page breadcrumbs(Link... links) {
        return breadcrumbs(List.of(links));
    }

    public Page breadcrumbs(List<Link> links) {
        return new Page(title, who, navigation, new Place(List.copyOf(links), place.footer), look);
    }

    public Page footer(List<Link> links) {
        return new Page(
                title, who, navigation, new Place(place.breadcrumbs, List.copyOf(links)), look);
    }

    /** Puts "Error: " before the title, for a form that is shown again. */
    public Page error(boolean error) {
        return with(new Look(error, look.fullWidth, look.nhsLogo, look.notice, look.banner));
    }

    /** For tables, charts and lists of work. Otherwise the page is two thirds wide. */
    public Page fullWidth() {
        return with(new Look(look.error, true, look.nhsLogo, look.notice, look.banner));
    }

    /** For operators that are NHS bodies. */
    public Page nhsLogo(boolean nhsLogo) {
        return with(new Look(look.error, look.fullWidth, nhsLogo, look.notice, look.banner));
    }

    /** A line across every page for as long as it holds, such as support access. */
    public Page notice(@Nullable String notice) {
        return with(new Look(look.error, look.fullWidth, look.nhsLogo, notice, look.banner));
    }

    /** What has just happened, shown once. */
    public Page banner(@Nullable Banner banner) {
        return with(new Look(look.error, look.fullWidth, look.nhsLogo, look.notice, banner));
    }

    public String documentTitle() {
        return (look.error ? "Error: " : "") + title + " \u2013 Alongside";
    }

    public String homeLabel() {
        var name = who.trust == null ? "Alongside" : "Alongside, " + who.trust;
        return (look.nhsLogo ? "NHS " : "") + name + ", home";
    }

    private Page with(Who who) {
        return new Page(title, who, navigation, place, look);
    }

    private Page with(Look look) {
        return new Page(title, who, navigation, place, look);
    }
}
