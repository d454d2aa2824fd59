package alongside.portal.ui.choices;

import alongside.portal.ui.field.Field;
import alongside.portal.ui.field.Labelled;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Radios or checkboxes under one legend. The first has the id of the field. */
public record Choices(
        String kind,
        Field field,
        List<Choice> choices,
        Set<String> values,
        boolean isSmall,
        boolean isInline,
        boolean isDisabled)
        implements Labelled<Choices> {

    public static Choices radios(String name, String legend) {
        return new Choices(
                "radio", Field.of(name, legend), List.of(), Set.of(), false, false, false);
    }

    public static Choices checkboxes(String name, String legend) {
        return new Choices(
                "checkbox", Field.of(name, legend), List.of(), Set.of(), false, false, false);
    }

    @Override
    public Choices with(Field field) {
        return new Choices(kind, field, choices, values, isSmall, isInline, isDisabled);
    }

    public Choices choices(Choice... choices) {
        return choices(List.of(choices));
    }

    public Choices choices(List<Choice> choices) {
        return new Choices(
                kind, field, List.copyOf(choices), values, isSmall, isInline, isDisabled);
    }

    public <T> Choices choices(Collection<T> things, Function<? super T, Choice> choice) {
        return choices(things.stream().<Choice>map(choice).toList());
    }

    public Choices value(@Nullable Object value) {
        return values(value == null ? Set.of() : Set.of(value));
    }

    public Choices values(Collection<?> values) {
        var chosen = values.stream().map(Object::toString).collect(Collectors.toSet());
        return new Choices(kind, field, choices, chosen, isSmall, isInline, isDisabled);
    }

    public Choices small() {
        return new Choices(kind, field, choices, values, true, isInline, isDisabled);
    }

    public Choices inline() {
        return new Choices(kind, field, choices, values, isSmall, true, isDisabled);
    }

    public Choices disabled() {
        return new Choices(kind, field, choices, values, isSmall, isInline, true);
    }

    public boolean chosen(Choice choice) {
        return values.contains(choice.value());
    }

    /** The word in the class names: nhsuk-radios or nhsuk-checkboxes. */
    public String block() {
        return kind.equals("radio") ? "nhsuk-radios" : "nhsuk-checkboxes";
    }

    public String classes() {
        return block()
                + (isSmall ? " " + block() + "--small" : "")
                + (isInline ? " " + block() + "--inline" : "");
    }

    public String id(int index) {
        return index == 0 ? field.id() : field.id() + "-" + (index + 1);
    }

    public String conditional(Choice choice) {
        var name = block() + "__conditional";
        return chosen(choice) ? name : name + " " + name + "--hidden";
    }
}
