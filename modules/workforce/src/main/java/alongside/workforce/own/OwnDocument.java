package alongside.workforce.own;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something written that is a person's own to keep.
 *
 * @param note what to know about it, such as that it was agreed to
 * @param on the day it is of; null if it has none
 */
public record OwnDocument(String title, String note, @Nullable LocalDate on, List<String> lines) {}
