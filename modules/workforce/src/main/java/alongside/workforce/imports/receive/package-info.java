/** A file on its way from the browser or an API client to this process's disk. */
@NullMarked
package alongside.workforce.imports.receive;

import org.jspecify.annotations.NullMarked;
