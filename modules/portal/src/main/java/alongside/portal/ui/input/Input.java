package alongside.portal.ui.input;

import alongside.portal.ui.field.Field;
import alongside.portal.ui.field.Labelled;
import org.jspecify.annotations.Nullable;

/** A field for one line of text. */
public record Input(
        Field field, Attributes attributes, @Nullable String prefix, @Nullable String suffix)
        implements Labelled<Input> {

    public static Input of(String name, String label) {
        return new Input(Field.of(name, label), Attributes.TEXT, null, null);
    }

    @Override
    public Input with(Field field) {
        return new Input(field, attributes, prefix, suffix);
    }

    private Input with(Attributes attributes) {
        return new Input(field, attributes, prefix, suffix);
    }

    public Input value(@Nullable Object value) {
        return with(attributes.value(value == null ? null : value.toString()));
    }

    public Input email() {
        return with(attributes.type("email").autocomplete("email").spellcheck(false));
    }

    public Input type(String type) {
        return with(attributes.type(type));
    }

    /** Whole numbers: a number pad on a phone, without the spinner of type number. */
    public Input number() {
        return with(attributes.inputmode("numeric"));
    }

    public Input decimal() {
        return with(attributes.inputmode("decimal"));
    }

    /** The width in characters: 2, 3, 4, 5, 10, 20 or 30. */
    public Input width(int characters) {
        return with(attributes.width("nhsuk-input--width-" + characters));
    }

    public Input autocomplete(String autocomplete) {
        return with(attributes.autocomplete(autocomplete));
    }

    public Input spellcheck(boolean spellcheck) {
        return with(attributes.spellcheck(spellcheck));
    }

    public Input disabled() {
        return with(attributes.asDisabled());
    }

    public Input prefix(String prefix) {
        return new Input(field, attributes, prefix, suffix);
    }

    public Input suffix(String suffix) {
        return new Input(field, attributes, prefix, suffix);
    }

    public String classes() {
        var control = field.control("nhsuk-input");
        return attributes.width() == null ? control : control + " " + attributes.width();
    }
}
