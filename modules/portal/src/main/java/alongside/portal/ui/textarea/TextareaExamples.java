package alongside.portal.ui.textarea;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class TextareaExamples {
    private TextareaExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Several lines of text",
                        ui.textarea(
                                Textarea.of("reason", "Why do you refuse this registration?")
                                        .hint("The applicant reads this"))),
                Example.of(
                        "With a limit",
                        ui.textarea(
                                Textarea.of("question", "What do you want to ask?")
                                        .rows(3)
                                        .limit(500)
                                        .value("Who approves the data processing terms?"))),
                Example.of(
                        "With an error",
                        ui.textarea(Textarea.of("note", "Note").error("Enter a note"))));
    }
}
