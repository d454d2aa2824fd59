/** Radios, to choose one, and checkboxes, to choose any. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.choices;
