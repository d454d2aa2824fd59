package alongside.workforce.drafts;

import alongside.portal.Form;
import alongside.portal.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of a form, as its page shows them.
 *
 * @param form the address of the form within the Trust
 * @param id of the draft that this page keeps; one of its own until it is kept
 * @param draft the one that fills the form; null if there is none
 * @param others those of other tabs and devices
 */
public record DraftBar(
        Visit visit, String form, UUID id, @Nullable FormDraft draft, List<FormDraft> others) {

    public int version() {
        return draft == null ? 0 : draft.version();
    }

    /** What was typed, if there is a draft. */
    public Optional<Form> typed() {
        return Optional.ofNullable(draft).map(FormDraft::typed);
    }

    public String action() {
        return visit.path("my", "drafts");
    }

    public String removal(FormDraft of) {
        return visit.path("my", "drafts", of.id(), "removal");
    }

    /** The same form with another draft in it. */
    public String with(FormDraft other) {
        return visit.path(form) + "?draft=" + other.id();
    }
}
