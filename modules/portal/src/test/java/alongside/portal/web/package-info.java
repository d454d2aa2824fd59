@NullMarked
package alongside.portal.web;

import org.jspecify.annotations.NullMarked;
