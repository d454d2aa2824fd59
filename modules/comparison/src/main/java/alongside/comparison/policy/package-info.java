/**
 * The numbers and fixed lists that rules, releases and the attacker share: thresholds, rounding
 * bases, groups, bands and the order of withholding. Versioned; only the platform operator changes
 * them.
 */
@NullMarked
package alongside.comparison.policy;

import org.jspecify.annotations.NullMarked;
