/** The chain that shows whether somebody has changed, removed or added what an audit log says. */
@NullMarked
package alongside.kernel.audit;

import org.jspecify.annotations.NullMarked;
