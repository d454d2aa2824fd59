/** The pages that every page's footer leads to, and the gallery of components. */
@org.jspecify.annotations.NullMarked
package alongside.portal.about;
