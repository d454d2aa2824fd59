/** Rows and columns, which become blocks on a phone. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.table;
