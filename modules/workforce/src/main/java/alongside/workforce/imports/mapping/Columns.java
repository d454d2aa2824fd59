package alongside.workforce.imports.mapping;

import alongside.kernel.Refusal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column, counted from 0, holds which field. */
public record Columns(Map<Field, Integer> places) {
    public Columns {
        places = places.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(places));
    }

    /** Takes each field from the column with its likeliest heading; each column serves once. */
    public static Columns guess(List<String> headings) {
        var plain = headings.stream().map(Heading::plain).toList();
        var places = new EnumMap<Field, Integer>(Field.class);
        var taken = new HashSet<Integer>();
        for (var field : Field.values()) {
            field.headings().stream()
                    .map(plain::indexOf)
                    .filter(place -> place >= 0 && taken.add(place))
                    .findFirst()
                    .ifPresent(place -> places.put(field, place));
        }
        return new Columns(places);
    }

    /**
     * The columns chosen by heading, as the API sends them.
     *
     * @throws Refusal.Invalid for an unknown field or heading
     */
    public static Columns named(Map<String, String> chosen, List<String> headings) {
        var plain = headings.stream().map(Heading::plain).toList();
        var places = new EnumMap<Field, Integer>(Field.class);
        var faults = new LinkedHashMap<String, String>();
        chosen.forEach((key, heading) -> {
            var field = Field.of(key);
            var place = plain.indexOf(Heading.plain(heading));
            if (field.isEmpty()) {
                faults.put("columns." + key, "There is no field of this name.");
            } else if (place < 0) {
                faults.put("columns." + key, "The file has no column ‘" + heading + "’.");
            } else {
                places.put(field.get(), place);
            }
        });
        Refusal.ifAny(faults);
        return new Columns(places);
    }

    public Optional<Integer> place(Field field) {
        return Optional.ofNullable(places.get(field));
    }

    public boolean has(Field field) {
        return places.containsKey(field);
    }

    /** What is still needed, as messages by field; empty if the mapping can be used. */
    public Map<String, String> faults(List<String> headings) {
        var faults = new LinkedHashMap<String, String>();
        for (var field : Field.REQUIRED) {
            if ((field == Field.HOURS && has(Field.FTE)) || has(field)) {
                continue;
            }
            faults.put(
                    field.key(),
                    field == Field.HOURS
                            ? "Choose the column with the contracted hours, or with the WTE."
                            : "Choose the column with the %s."
                                    .formatted(field.label().toLowerCase(java.util.Locale.UK)));
        }
        Set<Integer> seen = new HashSet<>();
        for (var field : Field.values()) {
            place(field)
                    .filter(place -> !seen.add(place))
                    .ifPresent(place ->
                            faults.putIfAbsent(
                                    field.key(),
                                    "‘%s’ is chosen twice. Each column can be used once."
                                            .formatted(headings.get(place))));
        }
        return faults;
    }

    /** By field name, as stored: {@code {"employee_number": 0}}. */
    public Map<String, Integer> stored() {
        var stored = new LinkedHashMap<String, Integer>();
        for (var field : Field.values()) {
            place(field).ifPresent(place -> stored.put(field.key(), place));
        }
        return stored;
    }
}
