package alongside.portal.ui;

import alongside.portal.charts.ChartExamples;
import alongside.portal.ui.button.ButtonExamples;
import alongside.portal.ui.callout.CalloutExamples;
import alongside.portal.ui.card.CardExamples;
import alongside.portal.ui.choices.ChoicesExamples;
import alongside.portal.ui.dateinput.DateInputExamples;
import alongside.portal.ui.dolist.DoListExamples;
import alongside.portal.ui.errors.ErrorsExamples;
import alongside.portal.ui.fieldset.FieldsetExamples;
import alongside.portal.ui.figures.FiguresExamples;
import alongside.portal.ui.fileupload.FileUploadExamples;
import alongside.portal.ui.filters.FiltersExamples;
import alongside.portal.ui.input.InputExamples;
import alongside.portal.ui.pagination.PaginationExamples;
import alongside.portal.ui.password.PasswordExamples;
import alongside.portal.ui.progress.ProgressExamples;
import alongside.portal.ui.reveal.RevealExamples;
import alongside.portal.ui.select.SelectExamples;
import alongside.portal.ui.summarylist.SummaryListExamples;
import alongside.portal.ui.table.TableExamples;
import alongside.portal.ui.tag.TagExamples;
import alongside.portal.ui.tasklist.TaskListExamples;
import alongside.portal.ui.textarea.TextareaExamples;
import alongside.portal.ui.trail.TrailExamples;
import java.util.List;

/** Every component with its examples. */
public record Gallery(String id, String title, List<Example> examples) {
    public static List<Gallery> all() {
        return List.of(
                new Gallery("button", "Buttons", ButtonExamples.all()),
                new Gallery("input", "Text input", InputExamples.all()),
                new Gallery("password", "Password input", PasswordExamples.all()),
                new Gallery("dateinput", "Date input", DateInputExamples.all()),
                new Gallery("select", "Select", SelectExamples.all()),
                new Gallery("choices", "Radios and checkboxes", ChoicesExamples.all()),
                new Gallery("textarea", "Textarea and character count", TextareaExamples.all()),
                new Gallery("fileupload", "File upload", FileUploadExamples.all()),
                new Gallery("fieldset", "Fieldset", FieldsetExamples.all()),
                new Gallery("errors", "Errors and hints", ErrorsExamples.all()),
                new Gallery("tag", "Tag", TagExamples.all()),
                new Gallery("table", "Table", TableExamples.all()),
                new Gallery("pagination", "Pagination", PaginationExamples.all()),
                new Gallery("tasklist", "Task list", TaskListExamples.all()),
                new Gallery("summarylist", "Summary list", SummaryListExamples.all()),
                new Gallery("reveal", "Details", RevealExamples.all()),
                new Gallery("callout", "Callouts", CalloutExamples.all()),
                new Gallery("card", "Card", CardExamples.all()),
                new Gallery("trail", "Links that lead the way", TrailExamples.all()),
                new Gallery("dolist", "Do and don’t lists", DoListExamples.all()),
                new Gallery("figures", "Figures", FiguresExamples.all()),
                new Gallery("filters", "Filters", FiltersExamples.all()),
                new Gallery("progress", "Progress", ProgressExamples.all()),
                new Gallery("charts", "Charts", ChartExamples.all()));
    }
}
