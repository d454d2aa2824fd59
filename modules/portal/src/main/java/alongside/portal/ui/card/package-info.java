/** A box of its own. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.card;
