/** A list to choose one option from. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.select;
