/** A date in three fields. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.dateinput;
