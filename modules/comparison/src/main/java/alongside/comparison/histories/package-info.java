/** Invented Trusts over years: for the tests, the bench and the demonstration. */
@NullMarked
package alongside.comparison.histories;

import org.jspecify.annotations.NullMarked;
