/** What is known, as pairs of key and value. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.summarylist;
