/** Files that people add to what they wrote. */
@NullMarked
package alongside.forums.attachments;

import org.jspecify.annotations.NullMarked;
