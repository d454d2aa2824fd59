/**
 * What every module stands on: who acts ({@link alongside.kernel.Actor}), how a request is refused
 * ({@link alongside.kernel.Refusal}), the only two doors to the database ({@link
 * alongside.kernel.TenantDatabase} and {@link alongside.kernel.PlatformDatabase}), schemas and
 * migrations, the audit log, the outbox and the jobs. It knows nothing of the web or of peer
 * support.
 */
@NullMarked
package alongside.kernel;

import org.jspecify.annotations.NullMarked;
