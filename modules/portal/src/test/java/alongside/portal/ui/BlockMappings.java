package alongside.portal.ui;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.button.Button;
import alongside.portal.ui.callout.Banner;
import alongside.portal.ui.callout.Urgency;
import alongside.portal.ui.card.Card;
import alongside.portal.ui.errors.Fault;
import alongside.portal.ui.summarylist.Entry;
import alongside.portal.ui.summarylist.SummaryList;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.portal.ui.tag.Tag;
import gg.jte.Content;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** From the options of nhsuk-frontend's other components to ours. */
final class BlockMappings {
    private BlockMappings() {}

    static Content button(Options o) {
        var text = o.required("text");
        var button = o.has("href") ? Button.link(text, o.required("href")) : Button.of(text);
        button =
                switch (o.text("variant")) {
                    case null -> button;
                    case "secondary" -> button.secondary();
                    case "warning" -> button.warning();
                    case "reverse" -> button.reverse();
                    case "login" -> button.login();
                    default -> unknown(o, button);
                };
        button = o.flag("small") ? button.small() : button;
        return ui.button(o.flag("disabled") ? button.disabled() : button);
    }

    static Content tag(Options o) {
        var tag = Tag.of(o.required("text"));
        return ui.tag(o.has("colour") ? tag.colour(o.required("colour")) : tag);
    }

    static Content errorSummary(Options o) {
        var heading = o.text("heading");
        var faults =
                o.list("errorList").stream()
                        .map(item -> new Fault(target(item.text("href")), item.required("text")))
                        .toList();
        return "There is a problem".equals(heading)
                ? ui.errorSummary(faults)
                : unknown(o, ui.text(""));
    }

    private static String target(@Nullable String href) {
        return href == null ? "" : href.substring(1);
    }

    static Content errorMessage(Options o) {
        return ui.errorMessage("", o.required("text"));
    }

    static Content hint(Options o) {
        return ui.hint("", o.required("text"));
    }

    static Content details(Options o) {
        var summary = o.required("summary");
        return o.flag("open") ? ui.openDetails(summary, body(o)) : ui.details(summary, body(o));
    }

    static Content insetText(Options o) {
        return ui.inset(paragraph(o, "<p>"));
    }

    static Content warning(Options o) {
        return ui.warningWithin(
                o.required("heading"), paragraph(o, "<p class=\"nhsuk-card__description\">"));
    }

    static Content panel(Options o) {
        return ui.panel(o.required("heading"), body(o));
    }

    static Content banner(Options o) {
        var success = "success".equals(o.text("variant"));
        var heading = o.has("heading") ? o.required("heading") : o.required("text");
        var banner = success ? Banner.success(heading) : Banner.important(heading);
        banner = o.has("html") || o.has("text") ? banner.with(body(o)) : banner;
        if (o.has("disableAutoFocus")) {
            banner = o.flag("disableAutoFocus") ? banner.quiet() : unknown(o, banner);
        }
        return ui.banner(banner);
    }

    static Content card(Options o) {
        var title = o.part("heading");
        var heading = title.required("text");
        var variant = o.text("variant");
        for (var urgency : Urgency.values()) {
            if (urgency.variant().equals(variant)) {
                return ui.careCard(urgency, heading, beside(o));
            }
        }
        var card = Card.of(heading);
        card = title.has("size") ? card.size(title.required("size")) : card;
        card = card.description(o.required("description"));
        if (o.has("href")) {
            var href = o.required("href");
            card = o.flag("clickable") ? card.clickable(href) : card.link(href);
        }
        return ui.card(
                switch (variant) {
                    case null -> card;
                    case "secondary" -> card.secondary();
                    case "feature" -> card.feature();
                    default -> unknown(o, card);
                });
    }

    static Content summaryList(Options o) {
        var entries = o.list("rows").stream().map(BlockMappings::entry).toList();
        var list = SummaryList.of(entries);
        var border = o.choice("border");
        var last = o.choice("lastRowBorder");
        list = Boolean.FALSE.equals(border) ? list.noBorder() : list;
        return ui.summaryList(Boolean.FALSE.equals(last) ? list.noLastBorder() : list);
    }

    private static Entry entry(Options row) {
        var value = row.part("value");
        var key = row.required("key");
        var entry =
                value.has("html")
                        ? Entry.of(key, body(value))
                        : Entry.of(key, value.required("text"));
        if (!row.has("actions")) {
            return entry;
        }
        for (var action : row.part("actions").list("items")) {
            entry =
                    entry.action(
                            action.required("text"),
                            action.required("href"),
                            action.required("visuallyHiddenText"));
        }
        return entry;
    }

    static Content table(Options o) {
        var caption = o.part("caption");
        var table = Table.of(caption.required("text")).size(caption.required("size"));
        var columns =
                o.list("head").stream()
                        .map(head ->
                                "numeric".equals(head.text("format"))
                                        ? Column.number(head.required("text"))
                                        : Column.text(head.required("text")))
                        .toList();
        var rows =
                o.lists("rows").stream()
                        .map(row -> Row.of(row.stream().map(BlockMappings::cell).toList()))
                        .toList();
        if (!o.flag("firstCellIsHeader")) {
            return unknown(o, ui.text(""));
        }
        return ui.table(table.plain().columns(columns).rows(rows));
    }

    private static Cell cell(Options o) {
        o.text("format");
        return Cell.of(body(o));
    }

    static Content breadcrumb(Options o) {
        return ui.breadcrumb(links(o));
    }

    private static List<Link> links(Options o) {
        return o.list("items").stream()
                .map(item -> Link.of(item.required("text"), item.required("href")))
                .toList();
    }

    static Content backLink(Options o) {
        return ui.backLink(o.required("text"), o.required("href"));
    }

    static Content actionLink(Options o) {
        return ui.actionLink(o.required("text"), o.required("href"));
    }

    static Content skipLink(Options o) {
        return ui.skipLink(o.required("text"), o.required("href"));
    }

    static Content list(Options o) {
        var items = o.list("items").stream().map(item -> item.required("text")).toList();
        var heading = o.required("heading");
        return switch (o.required("icon") + ":" + heading) {
            case "tick:Do" -> ui.dos(items);
            case "cross:Don't" -> ui.donts(items);
            default -> unknown(o, ui.text(""));
        };
    }

    private static Content body(Options o) {
        if (o.has("html")) {
            var html = o.required("html");
            return output -> output.writeContent(html);
        }
        return ui.text(o.required("text"));
    }

    private static Content beside(Options o) {
        var content = Jsoup.parseBodyFragment(o.golden()).select(".nhsuk-card__content").html();
        return output -> output.writeContent(content);
    }

    private static Content paragraph(Options o, String open) {
        if (o.has("html")) {
            return body(o);
        }
        var text = ui.text(o.required("text"));
        return output -> {
            output.writeContent(open);
            output.writeUserContent(text);
            output.writeContent("</p>");
        };
    }

    /** Asks for an option that no fixture has, so that this one counts as not understood. */
    private static <T> T unknown(Options o, T instead) {
        o.required("an option of ours");
        return instead;
    }
}
