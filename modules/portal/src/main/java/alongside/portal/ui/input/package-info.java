/** A field for one line of text. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.input;
