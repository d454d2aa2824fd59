package alongside.workforce.imports.mapping;

import alongside.tenants.services.Category;
import java.util.Map;

/** Guesses the national category of a service from its name, for a person to confirm. */
public final class ServiceCategory {
    private static final Map<String, Category> HINTS =
            java.util.Collections.unmodifiableMap(hints());

    private ServiceCategory() {}

    private static Map<String, Category> hints() {
        var hints = new java.util.LinkedHashMap<String, Category>();
        hints.put("forensic", Category.FORENSIC);
        hints.put("secure", Category.FORENSIC);
        hints.put("older", Category.OLDER_ADULT);
        hints.put("dementia", Category.OLDER_ADULT);
        hints.put("perinatal", Category.PERINATAL);
        hints.put("young", Category.CHILDREN_AND_YOUNG_PEOPLE);
        hints.put("child", Category.CHILDREN_AND_YOUNG_PEOPLE);
        hints.put("camhs", Category.CHILDREN_AND_YOUNG_PEOPLE);
        hints.put("rehab", Category.REHABILITATION);
        hints.put("liaison", Category.LIAISON);
        hints.put("crisis", Category.CRISIS);
        hints.put("home treatment", Category.CRISIS);
        hints.put("eating", Category.EATING_DISORDERS);
        hints.put("gender", Category.GENDER_IDENTITY);
        hints.put("learning disab", Category.LEARNING_DISABILITY);
        hints.put("autism", Category.LEARNING_DISABILITY);
        hints.put("substance", Category.SUBSTANCE_USE);
        hints.put("addiction", Category.SUBSTANCE_USE);
        hints.put("drug", Category.SUBSTANCE_USE);
        hints.put("inpatient", Category.ADULT_ACUTE_INPATIENT);
        hints.put("ward", Category.ADULT_ACUTE_INPATIENT);
        hints.put("acute", Category.ADULT_ACUTE_INPATIENT);
        hints.put("community", Category.ADULT_COMMUNITY);
        hints.put("cmht", Category.ADULT_COMMUNITY);
        hints.put("corporate", Category.CORPORATE);
        return hints;
    }

    public static Category guess(String service) {
        var plain = Heading.plain(service);
        return HINTS.entrySet().stream()
                .filter(hint -> plain.contains(hint.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Category.OTHER);
    }
}
