package alongside.portal.ui.fileupload;

import alongside.portal.ui.field.Field;
import alongside.portal.ui.field.Labelled;
import org.jspecify.annotations.Nullable;

/** A file to upload. The form around it needs {@code enctype="multipart/form-data"}. */
public record FileUpload(
        Field field, @Nullable String accept, boolean isMultiple, boolean isDisabled)
        implements Labelled<FileUpload> {

    public static FileUpload of(String name, String label) {
        return new FileUpload(Field.of(name, label), null, false, false);
    }

    @Override
    public FileUpload with(Field field) {
        return new FileUpload(field, accept, isMultiple, isDisabled);
    }

    /** The endings that the browser offers, such as {@code .csv,.xlsx}. */
    public FileUpload accept(String endings) {
        return new FileUpload(field, endings, isMultiple, isDisabled);
    }

    public FileUpload multiple() {
        return new FileUpload(field, accept, true, isDisabled);
    }

    public FileUpload disabled() {
        return new FileUpload(field, accept, isMultiple, true);
    }
}
