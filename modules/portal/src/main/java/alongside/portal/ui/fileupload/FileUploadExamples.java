package alongside.portal.ui.fileupload;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class FileUploadExamples {
    private FileUploadExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "A file",
                        ui.fileUpload(
                                FileUpload.of("file", "Your staff file")
                                        .hint("CSV or Excel, up to 50 MB")
                                        .accept(".csv,.xlsx"))),
                Example.of(
                        "With an error",
                        ui.fileUpload(
                                FileUpload.of("second-file", "Your staff file")
                                        .error("The selected file is empty"))));
    }
}
