package alongside.comparison.policies;

import java.util.Map;

/**
 * What an operator wants to change.
 *
 * @param after the version that they looked at
 * @param numbers as they were typed, by key; what is left out stays as it is
 */
public record PolicyDraft(int after, Map<String, String> numbers, String reason) {}
