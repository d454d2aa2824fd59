/** The task list of a new Trust. A task is never ticked: its state is computed from data. */
@NullMarked
package alongside.tenants.setup;

import org.jspecify.annotations.NullMarked;
