/**
 * Who works where, for how long and as what: people, posts, assignments, their import, the measures
 * made of them, and the career pathways a Trust offers. It does not own services, localities and
 * teams (tenants), nor what people learn (learning).
 */
@NullMarked
package alongside.workforce;

import org.jspecify.annotations.NullMarked;
