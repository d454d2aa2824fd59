package alongside.workforce.imports.mapping;

import alongside.tenants.ServiceCategory;
import java.util.Map;

/** Guesses the national category of a service from its name, for a person to confirm. */
public final class CategoryGuess {
    private static final Map<String, ServiceCategory> HINTS =
            java.util.Collections.unmodifiableMap(hints());

    private CategoryGuess() {}

    private static Map<String, ServiceCategory> hints() {
        var hints = new java.util.LinkedHashMap<String, ServiceCategory>();
        hints.put("forensic", ServiceCategory.FORENSIC);
        hints.put("secure", ServiceCategory.FORENSIC);
        hints.put("older", ServiceCategory.OLDER_ADULT);
        hints.put("dementia", ServiceCategory.OLDER_ADULT);
        hints.put("perinatal", ServiceCategory.PERINATAL);
        hints.put("young", ServiceCategory.CHILDREN_AND_YOUNG_PEOPLE);
        hints.put("child", ServiceCategory.CHILDREN_AND_YOUNG_PEOPLE);
        hints.put("camhs", ServiceCategory.CHILDREN_AND_YOUNG_PEOPLE);
        hints.put("rehab", ServiceCategory.REHABILITATION);
        hints.put("liaison", ServiceCategory.LIAISON);
        hints.put("crisis", ServiceCategory.CRISIS);
        hints.put("home treatment", ServiceCategory.CRISIS);
        hints.put("eating", ServiceCategory.EATING_DISORDERS);
        hints.put("gender", ServiceCategory.GENDER_IDENTITY);
        hints.put("learning disab", ServiceCategory.LEARNING_DISABILITY);
        hints.put("autism", ServiceCategory.LEARNING_DISABILITY);
        hints.put("substance", ServiceCategory.SUBSTANCE_USE);
        hints.put("addiction", ServiceCategory.SUBSTANCE_USE);
        hints.put("drug", ServiceCategory.SUBSTANCE_USE);
        hints.put("inpatient", ServiceCategory.ADULT_ACUTE_INPATIENT);
        hints.put("ward", ServiceCategory.ADULT_ACUTE_INPATIENT);
        hints.put("acute", ServiceCategory.ADULT_ACUTE_INPATIENT);
        hints.put("community", ServiceCategory.ADULT_COMMUNITY);
        hints.put("cmht", ServiceCategory.ADULT_COMMUNITY);
        hints.put("corporate", ServiceCategory.CORPORATE);
        return hints;
    }

    public static ServiceCategory of(String service) {
        var plain = Heading.plain(service);
        return HINTS.entrySet().stream()
                .filter(hint -> plain.contains(hint.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ServiceCategory.OTHER);
    }
}
