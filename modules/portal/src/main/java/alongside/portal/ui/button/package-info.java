/** Buttons, and links that look like one. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.button;
