/**
 * The roles of a Trust: what each is for, its band, its person specification and its boundaries, in
 * versions that are agreed before they are used. Who is in a role is a matter of posts.
 */
@NullMarked
package alongside.workforce.roles;

import org.jspecify.annotations.NullMarked;
