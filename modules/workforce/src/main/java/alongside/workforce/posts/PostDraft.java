package alongside.workforce.posts;

import alongside.kernel.Refusal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A post as typed or sent. Role, band and place are given once; a change of them is a new post.
 * {@code employer} is the name of a partner organisation, empty for the Trust itself.
 */
public record PostDraft(
        @Nullable String positionNumber,
        @Nullable String roleId,
        @Nullable String band,
        @Nullable String serviceId,
        @Nullable String teamId,
        @Nullable String localityId,
        @Nullable String fundedHours,
        @Nullable String openedOn,
        @Nullable String closedOn,
        @Nullable String fundingSource,
        @Nullable String fundedUntil,
        @Nullable String specialism,
        @Nullable String nonClinical,
        @Nullable String besideClinician,
        @Nullable String employer,
        @Nullable String leadsProgramme,
        @Nullable String reportsToId,
        @Nullable String expansionId) {
    private static final Set<String> GIVEN_ONCE =
            Set.of("role_id", "band", "service_id", "team_id", "locality_id");

    private static final Map<String, String> UNSAID =
            Map.of(
                    "non_clinical", "true",
                    "beside_clinician", "false",
                    "leads_programme", "false");

    /** The draft whose fields these texts are, by the names that forms and JSON have for them. */
    static PostDraft of(Function<String, @Nullable String> field) {
        return new PostDraft(
                field.apply("position_number"),
                field.apply("role_id"),
                field.apply("band"),
                field.apply("service_id"),
                field.apply("team_id"),
                field.apply("locality_id"),
                field.apply("funded_hours"),
                field.apply("opened_on"),
                field.apply("closed_on"),
                field.apply("funding_source"),
                field.apply("funded_until"),
                field.apply("specialism"),
                field.apply("non_clinical"),
                field.apply("beside_clinician"),
                field.apply("employer"),
                field.apply("leads_programme"),
                field.apply("reports_to_id"),
                field.apply("expansion_id"));
    }

    /** A draft of these fields, with nothing said of the others. */
    public static PostDraft of(Map<String, String> fields) {
        return of(fields::get);
    }

    /** The draft that changes nothing, for a form to begin with. */
    static PostDraft of(Post post) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("position_number", text(post.positionNumber()));
        fields.put("role_id", text(post.roleId()));
        fields.put("band", text(post.band()));
        fields.put("service_id", text(post.serviceId()));
        fields.put("team_id", text(post.teamId()));
        fields.put("locality_id", text(post.localityId()));
        fields.put("funded_hours", hours(post.fundedHours()));
        fields.put("opened_on", text(post.openedOn()));
        fields.put("closed_on", text(post.closedOn()));
        fields.put("funding_source", text(post.fundingSource()));
        fields.put("funded_until", text(post.fundedUntil()));
        fields.put("specialism", text(post.specialism()));
        fields.put("non_clinical", text(post.nonClinical()));
        fields.put("beside_clinician", text(post.besideClinician()));
        fields.put("employer", text(post.employer()));
        fields.put("leads_programme", text(post.leadsProgramme()));
        fields.put("reports_to_id", text(post.reportsToId()));
        fields.put("expansion_id", text(post.expansionId()));
        return of(fields);
    }

    /** A post with other values of some fields, places among them. */
    static PostDraft of(Post post, Map<String, String> changes) {
        var fields = of(post).fields();
        fields.putAll(changes);
        return of(fields);
    }

    /** What is not sent stays as it is. */
    PostDraft over(Post post) {
        var sent = fields();
        var old = of(post).fields();
        return of(name ->
                GIVEN_ONCE.contains(name) ? old.get(name) : sent.getOrDefault(name, old.get(name)));
    }

    /** The same, trimmed, with no nulls; refuses with every fault. */
    PostDraft checked() {
        var given = fields();
        given.replaceAll((name, text) -> text.replace("\0", "").strip());
        Refusal.ifAny(PostFaults.of(given));
        return of(name -> {
            var text = given.getOrDefault(name, "");
            return text.isEmpty() ? UNSAID.getOrDefault(name, "") : text;
        });
    }

    /** What was typed or sent, by the names of the fields. */
    Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        put(all, "position_number", positionNumber);
        put(all, "role_id", roleId);
        put(all, "band", band);
        put(all, "service_id", serviceId);
        put(all, "team_id", teamId);
        put(all, "locality_id", localityId);
        put(all, "funded_hours", fundedHours);
        put(all, "opened_on", openedOn);
        put(all, "closed_on", closedOn);
        put(all, "funding_source", fundingSource);
        put(all, "funded_until", fundedUntil);
        put(all, "specialism", specialism);
        put(all, "non_clinical", nonClinical);
        put(all, "beside_clinician", besideClinician);
        put(all, "employer", employer);
        put(all, "leads_programme", leadsProgramme);
        put(all, "reports_to_id", reportsToId);
        put(all, "expansion_id", expansionId);
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable String text) {
        if (text != null) {
            all.put(name, text);
        }
    }

    private static String hours(@Nullable BigDecimal hours) {
        return hours == null ? "" : hours.stripTrailingZeros().toPlainString();
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
