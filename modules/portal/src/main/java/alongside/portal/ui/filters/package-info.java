/** A row of filters above what it filters. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.filters;
