/** What to do and what not to do. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.dolist;
