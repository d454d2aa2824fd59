/**
 * What somebody typed into a reply or a new topic and has not posted yet. A draft is its writer's
 * alone: no moderator, no list of others, no search and no audit entry shows what is in it.
 */
@NullMarked
package alongside.forums.writings;

import org.jspecify.annotations.NullMarked;
