/**
 * The whole of Alongside put together. {@link alongside.app.Alongside} is the table of contents:
 * every module, what it is given and what it offers.
 */
@NullMarked
package alongside.app;

import org.jspecify.annotations.NullMarked;
