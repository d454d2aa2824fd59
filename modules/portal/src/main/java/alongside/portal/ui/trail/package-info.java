/** Where a page stands: breadcrumb, back link, skip link, action link. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.trail;
