/**
 * Where peers of all Trusts meet: forums, topics and posts, who may read and moderate them, and
 * what follows from them. It does not own who belongs to which Trust (identity, tenants), which it
 * asks each time.
 */
@NullMarked
package alongside.forums;

import org.jspecify.annotations.NullMarked;
