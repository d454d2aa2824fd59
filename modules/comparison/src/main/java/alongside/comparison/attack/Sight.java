package alongside.comparison.attack;

/**
 * What one published headcount of England leaves of the victim's headcount and the secret offset
 * together.
 *
 * @param place of the release whose headcount of the victim is in it
 * @param width how large the secret offset can be, one for each base; 0 if there is none
 */
record Sight(int place, Range window, long width) {}
