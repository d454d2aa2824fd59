@NullMarked
package alongside.forums.registrations;

import org.jspecify.annotations.NullMarked;
