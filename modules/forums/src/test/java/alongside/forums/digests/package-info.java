@NullMarked
package alongside.forums.digests;

import org.jspecify.annotations.NullMarked;
