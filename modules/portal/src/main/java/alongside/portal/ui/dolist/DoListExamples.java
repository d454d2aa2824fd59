package alongside.portal.ui.dolist;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class DoListExamples {
    private DoListExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Do",
                        ui.dos(
                                List.of(
                                        "check the date of the file",
                                        "keep the columns of your own report"))),
                Example.of(
                        "Don't",
                        ui.donts(List.of("add dates of birth", "send the file by e-mail"))));
    }
}
