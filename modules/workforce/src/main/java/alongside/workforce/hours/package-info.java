/**
 * Protected time: how much of somebody's hours involvement work may take, and how much it takes.
 */
@NullMarked
package alongside.workforce.hours;

import org.jspecify.annotations.NullMarked;
