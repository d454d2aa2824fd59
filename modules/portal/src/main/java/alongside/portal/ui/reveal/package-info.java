/** More, for those who ask for it. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.reveal;
