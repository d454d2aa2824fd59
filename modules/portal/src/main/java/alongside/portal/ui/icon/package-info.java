/** NHS.UK icons. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.icon;
