/**
 * Finding what was written. Each kind of thing that can be found is a {@link
 * alongside.forums.search.Source}; posts with the titles of their topics, approved minutes, and
 * files by their names.
 */
@NullMarked
package alongside.forums.search;

import org.jspecify.annotations.NullMarked;
