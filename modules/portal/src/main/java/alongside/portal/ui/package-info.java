/**
 * NHS.UK components as typed templates. A component is a folder: its template, the record of its
 * options, and examples that serve as documentation and tests. Pages call them through {@link
 * alongside.portal.Ui}.
 */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui;
