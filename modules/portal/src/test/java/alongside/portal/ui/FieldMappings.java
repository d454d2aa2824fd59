package alongside.portal.ui;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.choices.Choice;
import alongside.portal.ui.choices.Choices;
import alongside.portal.ui.dateinput.DateInput;
import alongside.portal.ui.field.Labelled;
import alongside.portal.ui.fileupload.FileUpload;
import alongside.portal.ui.input.Input;
import alongside.portal.ui.password.PasswordInput;
import alongside.portal.ui.select.Option;
import alongside.portal.ui.select.Select;
import alongside.portal.ui.textarea.Textarea;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** From the options of nhsuk-frontend's form components to ours. */
final class FieldMappings {
    private FieldMappings() {}

    static Content input(Options o) {
        var input = labelled(Input::of, o.required("name"), o, o.part("label"));
        if (o.has("width")) {
            input = input.width(Integer.parseInt(o.required("width")));
        }
        if (o.has("type")) {
            input = input.type(o.required("type"));
        }
        if (o.has("autocomplete")) {
            input = input.autocomplete(o.required("autocomplete"));
        }
        if (o.has("prefix")) {
            input = input.prefix(o.required("prefix"));
        }
        if (o.has("suffix")) {
            input = input.suffix(o.required("suffix"));
        }
        var inputmode = o.text("inputmode");
        if ("numeric".equals(inputmode)) {
            input = input.number();
        } else if ("decimal".equals(inputmode)) {
            input = input.decimal();
        }
        var spellcheck = o.choice("spellcheck");
        if (spellcheck != null) {
            input = input.spellcheck(spellcheck);
        }
        input = input.value(o.text("value"));
        return ui.input(o.flag("disabled") ? input.disabled() : input);
    }

    static Content password(Options o) {
        var input = labelled(PasswordInput::of, o.required("name"), o, o.part("label"));
        var fresh = "new-password".equals(o.text("autocomplete"));
        return ui.password(fresh ? input.fresh() : input);
    }

    static Content characterCount(Options o) {
        if (!o.has("maxlength")) {
            o.required("maxlength");
        }
        return textarea(o);
    }

    static Content textarea(Options o) {
        var area = labelled(Textarea::of, o.required("name"), o, o.part("label"));
        if (o.has("rows")) {
            area = area.rows(Integer.parseInt(o.required("rows")));
        }
        if (o.has("maxlength")) {
            area = area.limit(Integer.parseInt(o.required("maxlength")));
        }
        area = area.value(o.text("value"));
        return ui.textarea(o.flag("disabled") ? area.disabled() : area);
    }

    static Content fileUpload(Options o) {
        var upload = labelled(FileUpload::of, o.required("name"), o, o.part("label"));
        upload = o.flag("multiple") ? upload.multiple() : upload;
        return ui.fileUpload(o.flag("disabled") ? upload.disabled() : upload);
    }

    static Content select(Options o) {
        var select = labelled(Select::of, o.required("name"), o, o.part("label"));
        var options =
                o.list("items").stream()
                        .map(item -> Option.of(item.required("value"), item.required("text")))
                        .toList();
        select = select.options(options).value(o.text("value"));
        return ui.select(o.flag("disabled") ? select.disabled() : select);
    }

    static Content dateInput(Options o) {
        var legend = o.part("fieldset").part("legend");
        var date = labelled(DateInput::of, o.required("id"), o, legend);
        if (o.has("values")) {
            var values = o.part("values");
            date = date.values(values.text("day"), values.text("month"), values.text("year"));
        }
        return ui.dateInput(o.flag("disabled") ? date.disabled() : date);
    }

    static Content radios(Options o) {
        var radios = choices(Choices::radios, o);
        var value = o.text("value");
        return ui.choices(value == null ? radios : radios.value(value));
    }

    static Content checkboxes(Options o) {
        var values = o.list("values").stream().map(value -> value.required("text")).toList();
        return ui.choices(choices(Choices::checkboxes, o).values(values));
    }

    private static Choices choices(BiFunction<String, String, Choices> kind, Options o) {
        var all = labelled(kind, o.required("name"), o, o.part("fieldset").part("legend"));
        all = o.has("idPrefix") ? all.id(o.required("idPrefix")) : all;
        all = o.flag("small") ? all.small() : all;
        all = o.flag("inline") ? all.inline() : all;
        all = o.flag("disabled") ? all.disabled() : all;
        List<Choice> items = new ArrayList<>();
        o.list("items").forEach(item -> items.add(choice(item)));
        return all.choices(items);
    }

    private static Choice choice(Options item) {
        if (item.has("divider")) {
            return Choice.divider(item.required("divider"));
        }
        var choice = Choice.of(item.required("value"), item.required("text"));
        choice = choice.hint(item.text("hint"));
        if (!item.has("conditional")) {
            return choice;
        }
        var html = item.part("conditional").required("html");
        return choice.then(output -> output.writeContent(html));
    }

    /** Label and legend are given alike: a text, or a text that is the heading of the page. */
    private static <T extends Labelled<T>> T labelled(
            BiFunction<String, String, T> of, String name, Options o, Options label) {
        var heading = label.text("heading");
        var field = of.apply(name, heading == null ? label.required("text") : heading);
        field = heading == null ? field : field.heading();
        field = label.has("size") ? field.size(label.required("size")) : field;
        field = o.has("id") ? field.id(o.required("id")) : field;
        return field.hint(o.text("hint")).error(o.text("errorMessage"));
    }
}
