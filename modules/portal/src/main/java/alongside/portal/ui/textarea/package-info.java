/** A field for several lines of text, with or without a limit. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.textarea;
