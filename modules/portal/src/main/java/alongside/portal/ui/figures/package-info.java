/** Numbers: a sum that adds up, a figure with its meaning, short lists of them. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.figures;
