/** What every form field shares: its label, hint and error. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.field;
