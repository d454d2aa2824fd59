package alongside.portal.ui.fieldset;

import alongside.portal.ui.field.Field;
import alongside.portal.ui.field.Labelled;
import gg.jte.Content;

/** Fields that belong together, such as the lines of an address. */
public record Fieldset(Field field, Content content) implements Labelled<Fieldset> {

    public static Fieldset of(String legend, Content content) {
        return new Fieldset(Field.of("", legend), content);
    }

    @Override
    public Fieldset with(Field field) {
        return new Fieldset(field, content);
    }
}
