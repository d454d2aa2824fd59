package alongside.portal.ui.choices;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import alongside.portal.ui.input.Input;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class ChoicesExamples {
    private ChoicesExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Radios",
                        ui.choices(
                                Choices.radios("pathway", "Which pathway do you use?")
                                        .size("m")
                                        .choices(
                                                Choice.of("employ", "Employ first and then train")
                                                        .hint("Level 3 apprenticeship"),
                                                Choice.of("train", "Train first and then employ")
                                                        .hint("Level 4 OCN")))),
                Example.of(
                        "Radios on one line, with an error",
                        ui.choices(
                                Choices.radios("again", "Have you registered before?")
                                        .inline()
                                        .choices(Choice.of("yes", "Yes"), Choice.of("no", "No"))
                                        .error("Select yes if you have registered before"))),
                Example.of(
                        "Radios that ask for more",
                        ui.choices(
                                Choices.radios("contact", "How should we contact you?")
                                        .choices(
                                                Choice.of("email", "E-mail"),
                                                Choice.of("phone", "Phone")
                                                        .then(
                                                                ui.input(
                                                                        Input.of(
                                                                                        "phone-number",
                                                                                        "Phone number")
                                                                                .type("tel")
                                                                                .width(20))),
                                                Choice.divider("or"),
                                                Choice.of("none", "Do not contact me")))),
                Example.of(
                        "Checkboxes",
                        ui.choices(
                                Choices.checkboxes("roles", "What can they do?")
                                        .hint("Select all that apply")
                                        .choices(
                                                Choice.of("admin", "Trust admin"),
                                                Choice.of("lead", "Programme lead"),
                                                Choice.divider("or"),
                                                Choice.none("reader", "Read only"))
                                        .values(List.of("admin", "lead")))),
                Example.of(
                        "Small checkboxes",
                        ui.choices(
                                Choices.checkboxes("bands", "Bands")
                                        .small()
                                        .choices(
                                                Choice.of("3", "Band 3"),
                                                Choice.of("4", "Band 4")))));
    }
}
