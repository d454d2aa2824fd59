/**
 * What somebody typed into a long form and has not submitted yet. A draft is its writer's alone: no
 * role, no list of others, no export and no audit entry shows what is in it.
 */
@NullMarked
package alongside.workforce.drafts;

import org.jspecify.annotations.NullMarked;
