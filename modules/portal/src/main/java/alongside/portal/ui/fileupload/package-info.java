/** A file to upload. */
@org.jspecify.annotations.NullMarked
package alongside.portal.ui.fileupload;
