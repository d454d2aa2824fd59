package alongside.portal.ui.password;

import alongside.portal.ui.field.Field;
import alongside.portal.ui.field.Labelled;

/** A password, with a button that shows it where scripts run. */
public record PasswordInput(Field field, String autocomplete) implements Labelled<PasswordInput> {

    public static PasswordInput of(String name, String label) {
        return new PasswordInput(Field.of(name, label), "current-password");
    }

    @Override
    public PasswordInput with(Field field) {
        return new PasswordInput(field, autocomplete);
    }

    public PasswordInput fresh() {
        return new PasswordInput(field, "new-password");
    }
}
