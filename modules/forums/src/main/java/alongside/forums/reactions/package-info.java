/** The words that people leave at a post, and the posts that they keep for themselves. */
@NullMarked
package alongside.forums.reactions;

import org.jspecify.annotations.NullMarked;
