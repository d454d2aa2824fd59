package alongside.portal.ui.input;

import org.jspecify.annotations.Nullable;

/** What the input element itself says to the browser. */
public record Attributes(
        String type,
        @Nullable String value,
        @Nullable String width,
        @Nullable String autocomplete,
        @Nullable String inputmode,
        @Nullable String spellcheck,
        boolean disabled) {

    static final Attributes TEXT = new Attributes("text", null, null, null, null, null, false);

    Attributes type(String type) {
        return new Attributes(type, value, width, autocomplete, inputmode, spellcheck, disabled);
    }

    Attributes value(@Nullable String value) {
        return new Attributes(type, value, width, autocomplete, inputmode, spellcheck, disabled);
    }

    Attributes width(String width) {
        return new Attributes(type, value, width, autocomplete, inputmode, spellcheck, disabled);
    }

    Attributes autocomplete(String autocomplete) {
        return new Attributes(type, value, width, autocomplete, inputmode, spellcheck, disabled);
    }

    Attributes inputmode(String inputmode) {
        return new Attributes(type, value, width, autocomplete, inputmode, spellcheck, disabled);
    }

    Attributes spellcheck(boolean checked) {
        return new Attributes(
                type, value, width, autocomplete, inputmode, Boolean.toString(checked), disabled);
    }

    Attributes asDisabled() {
        return new Attributes(type, value, width, autocomplete, inputmode, spellcheck, true);
    }
}
