@NullMarked
package alongside.forums.attachments;

import org.jspecify.annotations.NullMarked;
