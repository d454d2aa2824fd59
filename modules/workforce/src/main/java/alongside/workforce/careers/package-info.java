/**
 * The ways of people along the Trust's career pathways: what they began, what they reached and what
 * comes next. In which order steps come is what the pathway says, here as when somebody is given a
 * post.
 */
@NullMarked
package alongside.workforce.careers;

import org.jspecify.annotations.NullMarked;
