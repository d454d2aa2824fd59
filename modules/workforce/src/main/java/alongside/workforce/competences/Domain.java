package alongside.workforce.competences;

/**
 * One part of a framework, in words of our own: the framework itself is linked and not copied.
 *
 * @param key stays the same from one version to the next, so that what was said is found again
 */
public record Domain(String key, String title, String about) {}
