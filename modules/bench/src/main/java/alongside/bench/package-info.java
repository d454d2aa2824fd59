/**
 * Measures Alongside side by side with reference programs, in one run on one machine: five rounds,
 * interleaved, the median. What counts is the ratio; the figures themselves depend on the machine.
 */
@NullMarked
package alongside.bench;

import org.jspecify.annotations.NullMarked;
