/** A password that can be shown. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.password;
