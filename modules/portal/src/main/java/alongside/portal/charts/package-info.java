/**
 * Charts, drawn on the server as SVG. Classes only, so that a strict content security policy holds;
 * a wide and a narrow layout, one shown by the stylesheet; and every value in a table below.
 */
@org.jspecify.annotations.NullMarked
package alongside.portal.charts;
