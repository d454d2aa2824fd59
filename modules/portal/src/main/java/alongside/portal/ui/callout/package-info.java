/** Text that stands out: inset, warning, care card, panel, banner. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.callout;
