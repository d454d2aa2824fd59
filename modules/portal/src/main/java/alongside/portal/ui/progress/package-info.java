/** How far a long piece of work is. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.progress;
