/** The list of what is wrong at the top of a form, and the message at a field. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.errors;
