/** What a Trust decides about itself: full-time hours and who to write to. */
@NullMarked
package alongside.tenants.settings;

import org.jspecify.annotations.NullMarked;
