/** From page to page of a long list. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.pagination;
