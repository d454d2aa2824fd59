package alongside.portal.ui.card;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class CardExamples {
    private CardExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "A box with a link",
                        ui.card(
                                Card.of("Import your workforce")
                                        .size("m")
                                        .link("#card")
                                        .description(
                                                "Upload the staff file that you already have"))),
                Example.of(
                        "A box that is a link",
                        ui.card(
                                Card.of("People")
                                        .size("m")
                                        .clickable("#card")
                                        .description("31 people in 7 services"))),
                Example.of(
                        "A feature",
                        ui.card(
                                Card.of("Before you start")
                                        .feature()
                                        .content(
                                                Example.paragraph(
                                                        "You need the name of a second admin.")))));
    }
}
