/** A POST that is sent twice has one effect and one answer. */
@NullMarked
package alongside.portal.idempotency;

import org.jspecify.annotations.NullMarked;
