package alongside.portal.ui.progress;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class ProgressExamples {
    private ProgressExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "How far it is",
                        ui.progress(Progress.of("Checking rows", 12_000, 40_000, "#progress"))));
    }
}
