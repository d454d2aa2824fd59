package alongside.portal.ui.select;

import alongside.portal.ui.field.Field;
import alongside.portal.ui.field.Labelled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list to choose one option from. Up to six options read better as radios. */
public record Select(Field field, List<Option> options, @Nullable String value, boolean isDisabled)
        implements Labelled<Select> {

    public static Select of(String name, String label) {
        return new Select(Field.of(name, label), List.of(), null, false);
    }

    @Override
    public Select with(Field field) {
        return new Select(field, options, value, isDisabled);
    }

    public Select options(List<Option> options) {
        return new Select(field, List.copyOf(options), value, isDisabled);
    }

    public <T> Select options(Collection<T> things, Function<? super T, Option> option) {
        return options(things.stream().<Option>map(option).toList());
    }

    /** An entry before the others that sends nothing, such as "All services". */
    public Select first(String text) {
        var all = new ArrayList<Option>();
        all.add(new Option("", text));
        all.addAll(options);
        return options(all);
    }

    public Select value(@Nullable Object value) {
        return new Select(field, options, value == null ? null : value.toString(), isDisabled);
    }

    public Select disabled() {
        return new Select(field, options, value, true);
    }

    public boolean selected(Option option) {
        return option.value().equals(value);
    }
}
