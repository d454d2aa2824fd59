/** Summaries by e-mail, at the hour people expect them. */
@NullMarked
package alongside.forums.digests;

import org.jspecify.annotations.NullMarked;
