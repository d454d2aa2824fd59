@NullMarked
package alongside.forums.actions;

import org.jspecify.annotations.NullMarked;
