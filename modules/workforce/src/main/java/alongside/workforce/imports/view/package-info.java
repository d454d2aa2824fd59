/** What the pages and the API show of an import, read a page at a time. */
@NullMarked
package alongside.workforce.imports.view;

import org.jspecify.annotations.NullMarked;
