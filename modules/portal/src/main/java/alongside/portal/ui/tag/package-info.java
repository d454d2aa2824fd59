/** The state of a thing. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.tag;
