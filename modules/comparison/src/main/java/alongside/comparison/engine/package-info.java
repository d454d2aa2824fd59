/** Makes a release candidate of frozen returns: panel, tables, rules, hiding, withholding. */
@NullMarked
package alongside.comparison.engine;

import org.jspecify.annotations.NullMarked;
