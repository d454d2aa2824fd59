package alongside.portal.ui.callout;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class CalloutExamples {
    private CalloutExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Inset text",
                        ui.inset(
                                Example.paragraph(
                                        "6.40 WTE (9 posts) end by 31 March 2027 unless their funding is renewed."))),
                Example.of(
                        "Warning",
                        ui.warningWithin(
                                "Important",
                                Example.paragraph(
                                        "Do not upload diagnoses, NHS numbers or dates of birth."))),
                Example.of(
                        "Care card",
                        ui.careCard(
                                Urgency.NON_URGENT,
                                "Ask your key worker",
                                Example.paragraph(
                                        "They can tell you how to meet a peer support worker."))),
                Example.of("Success", ui.banner(Banner.success("12 people added").quiet())));
    }
}
