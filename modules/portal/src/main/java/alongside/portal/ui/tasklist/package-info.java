/** Tasks and how far each is. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.tasklist;
