/** Fields that belong together. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.fieldset;
