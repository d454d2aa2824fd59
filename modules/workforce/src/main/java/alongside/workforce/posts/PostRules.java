package alongside.workforce.posts;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a post may be beside the other posts, its role and the plans of its Trust. */
final class PostRules {
    private PostRules() {}

    /**
     * Refuses with every fault; {@code id} is that of the post that is changed, if there is one.
     */
    static void check(Db db, PostDraft draft, @Nullable UUID id) {
        var faults = new LinkedHashMap<String, String>();
        var self = PostDraft.text(id);
        if (id != null && PostWrites.hasNumber(db, PostDraft.text(draft.positionNumber()), id)) {
            faults.put("position_number", "Another post has this position number");
        }
        if (PostDraft.text(draft.nonClinical()).equals("false")
                && PostWrites.isPeerRole(db, PostDraft.text(draft.roleId()))) {
            faults.put("non_clinical", "A peer support role is always non-clinical");
        }
        leading(db, draft, self, faults);
        reporting(db, draft, self, faults);
        if (!PostDraft.text(draft.expansionId()).isEmpty() && !PostWrites.fits(db, draft)) {
            faults.put(
                    "expansion_id", "Choose an expansion line of the post's service and locality");
        }
        Refusal.ifAny(faults);
    }

    private static void leading(Db db, PostDraft draft, String self, Map<String, String> faults) {
        if (PostDraft.text(draft.leadsProgramme()).equals("true")) {
            PostWrites.oneWriter(db);
            if (PostWrites.isLed(db, self)) {
                faults.put(
                        "leads_programme", "Another post leads the programme. There is only one");
            }
        }
    }

    private static void reporting(Db db, PostDraft draft, String self, Map<String, String> faults) {
        var above = PostDraft.text(draft.reportsToId());
        if (above.isEmpty()) {
            return;
        }
        PostWrites.oneWriter(db);
        if (!PostWrites.exists(db, above)) {
            faults.put("reports_to_id", "Choose a post of your Trust");
        } else if (above.equals(self)) {
            faults.put("reports_to_id", "A post cannot report to itself");
        } else if (!self.isEmpty() && PostWrites.reportsTo(db, above, self)) {
            faults.put(
                    "reports_to_id",
                    "That post reports to this one. Choose a post that is not below it");
        }
    }

    static Refusal taken() {
        return Refusal.invalid("position_number", "Another post has this position number");
    }
}
