package alongside.portal;

import alongside.portal.charts.Bands;
import alongside.portal.charts.Bars;
import alongside.portal.charts.Ranges;
import alongside.portal.charts.Spark;
import alongside.portal.charts.Trend;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.portal.ui.button.Button;
import alongside.portal.ui.callout.Banner;
import alongside.portal.ui.callout.Urgency;
import alongside.portal.ui.card.Card;
import alongside.portal.ui.choices.Choices;
import alongside.portal.ui.dateinput.DateInput;
import alongside.portal.ui.errors.Fault;
import alongside.portal.ui.fieldset.Fieldset;
import alongside.portal.ui.figures.Figure;
import alongside.portal.ui.figures.Sum;
import alongside.portal.ui.fileupload.FileUpload;
import alongside.portal.ui.icon.Icon;
import alongside.portal.ui.input.Input;
import alongside.portal.ui.pagination.Pagination;
import alongside.portal.ui.password.PasswordInput;
import alongside.portal.ui.progress.Progress;
import alongside.portal.ui.select.Select;
import alongside.portal.ui.summarylist.SummaryList;
import alongside.portal.ui.table.Table;
import alongside.portal.ui.tag.Tag;
import alongside.portal.ui.tasklist.TaskList;
import alongside.portal.ui.textarea.Textarea;
import alongside.portal.views.StaticTemplates;
import gg.jte.Content;
import java.util.List;

/** The components, for templates of every module: {@code ${ui.tag("On track")}}. */
public final class Ui {
    public static final Ui ui = new Ui();

    private final StaticTemplates views = new StaticTemplates();

    private Ui() {}

    /** A whole page. The content brings its own h1. */
    public Content page(Page page, Content content) {
        return views.uiPage(page, content);
    }

    /** Text that stands where content is asked for. */
    public Content text(String text) {
        return output -> output.writeUserContent(text);
    }

    /** The hidden field that every form with method post needs. */
    public Content csrf(String token) {
        return views.uiCsrf(token);
    }

    public Content button(Button button) {
        return views.uiButtonButton(button);
    }

    public Content button(String text) {
        return button(Button.of(text));
    }

    public Content input(Input input) {
        return views.uiInputInput(input);
    }

    public Content password(PasswordInput input) {
        return views.uiPasswordPassword(input);
    }

    public Content dateInput(DateInput date) {
        return views.uiDateinputDateinput(date);
    }

    public Content select(Select select) {
        return views.uiSelectSelect(select);
    }

    /** Radios or checkboxes: {@code Choices.radios(…)}, {@code Choices.checkboxes(…)}. */
    public Content choices(Choices choices) {
        return views.uiChoicesChoices(choices);
    }

    public Content textarea(Textarea textarea) {
        return views.uiTextareaTextarea(textarea);
    }

    public Content fileUpload(FileUpload upload) {
        return views.uiFileuploadFileupload(upload);
    }

    public Content fieldset(Fieldset fieldset) {
        return views.uiFieldsetFieldset(fieldset);
    }

    /** Above the h1 of a form that is shown again. Nothing where there is no fault. */
    public Content errorSummary(List<Fault> faults) {
        return views.uiErrorsSummary(faults);
    }

    /** What somebody else saved while this form was being filled in. Nothing if nobody did. */
    public Content stale(FormView form) {
        return views.uiErrorsStale(form);
    }

    public Content errorMessage(String id, String message) {
        return views.uiErrorsMessage(id, message);
    }

    public Content hint(String id, String text) {
        return views.uiFieldHint(id, text);
    }

    public Content tag(Tag tag) {
        return views.uiTagTag(tag);
    }

    public Content tag(String text) {
        return tag(Tag.of(text));
    }

    public Content table(Table table) {
        return views.uiTableTable(table);
    }

    public Content pagination(Pagination pagination) {
        return views.uiPaginationPagination(pagination);
    }

    public Content taskList(TaskList tasks) {
        return views.uiTasklistTasklist(tasks);
    }

    public Content summaryList(SummaryList list) {
        return views.uiSummarylistSummarylist(list);
    }

    public Content details(String summary, Content content) {
        return views.uiRevealDetails(summary, content, false);
    }

    public Content openDetails(String summary, Content content) {
        return views.uiRevealDetails(summary, content, true);
    }

    public Content inset(Content content) {
        return views.uiCalloutInset(content);
    }

    /** A warning that stands directly below the heading of the page. */
    public Content warning(String heading, Content content) {
        return views.uiCalloutWarning(heading, false, content);
    }

    /** A warning within a section that has a heading of its own. */
    public Content warningWithin(String heading, Content content) {
        return views.uiCalloutWarning(heading, true, content);
    }

    public Content careCard(Urgency urgency, String heading, Content content) {
        return views.uiCalloutCare(urgency, heading, content);
    }

    /** What a person sees when something is done. Its heading is the h1 of the page. */
    public Content panel(String heading, Content content) {
        return views.uiCalloutPanel(heading, content);
    }

    public Content banner(Banner banner) {
        return views.uiCalloutBanner(banner);
    }

    public Content card(Card card) {
        return views.uiCardCard(card);
    }

    public Content breadcrumb(List<Link> links) {
        return views.uiTrailBreadcrumb(links);
    }

    public Content backLink(String text, String href) {
        return views.uiTrailBack(Link.of(text, href));
    }

    public Content actionLink(String text, String href) {
        return views.uiTrailAction(Link.of(text, href));
    }

    public Content skipLink(String text, String href) {
        return views.uiTrailSkip(Link.of(text, href));
    }

    public Content dos(List<String> items) {
        return views.uiDolistDolist(Icon.TICK, "Do", "", items);
    }

    public Content donts(List<String> items) {
        return views.uiDolistDolist(Icon.CROSS, "Don't", "do not ", items);
    }

    /** A GET form in one row, above what it filters. */
    public Content filters(String action, Content fields, Link... shortcuts) {
        return views.uiFiltersFilters(action, fields, List.of(shortcuts));
    }

    public Content sum(Sum sum) {
        return views.uiFiguresSum(sum);
    }

    public Content figure(Figure figure) {
        return views.uiFiguresFigure(figure);
    }

    public Content progress(Progress progress) {
        return views.uiProgressProgress(progress);
    }

    /** A line over time above its joiners and leavers. */
    public Content chart(Trend trend) {
        return views.chartsTrend(trend);
    }

    /** One bar of parts in order on a wide screen, a bar for each part on a phone. */
    public Content chart(Bands bands) {
        return views.chartsBands(bands);
    }

    public Content chart(Bars bars) {
        return views.chartsBars(bars);
    }

    public Content chart(Ranges ranges) {
        return views.chartsRanges(ranges);
    }

    public Content spark(Spark spark) {
        return views.chartsSpark(spark);
    }
}
