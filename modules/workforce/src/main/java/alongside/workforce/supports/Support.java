package alongside.workforce.supports;

import alongside.portal.ui.tag.Tag;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the supports of a person in post.
 *
 * @param kind preceptorship, group, managerial, reflective_practice or forum
 * @param standard what the Trust asks for, in words
 * @param lastOn the last session; null if there is none, or none is counted
 * @param dueOn the last day for what is next; null where nothing is counted
 * @param status as the support's own list gives it; null where nothing is counted
 */
public record Support(
        String kind,
        String label,
        String standard,
        @Nullable LocalDate lastOn,
        @Nullable LocalDate dueOn,
        @Nullable String status,
        @JsonIgnore Tag tag) {}
