/** What became of Trusts: new names, other regions, and mergers, each with its day. */
@NullMarked
package alongside.tenants.lineage;

import org.jspecify.annotations.NullMarked;
