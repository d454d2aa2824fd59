/** Reading a CSV or XLSX file as rows of text, one row in memory at a time. */
@NullMarked
package alongside.workforce.imports.file;

import org.jspecify.annotations.NullMarked;
