/** Making an approved Trust's part of Alongside, step by step, so that any step may be the last. */
@NullMarked
package alongside.tenants.provisioning;

import org.jspecify.annotations.NullMarked;
