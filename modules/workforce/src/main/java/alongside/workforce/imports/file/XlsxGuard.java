package alongside.workforce.imports.file;

import alongside.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook once, keeping nothing, before anything reads it: sizes written in an archive
 * can lie, and a few kilobytes can unpack to gigabytes.
 */
final class XlsxGuard {
    private static final long LARGEST_SHEET = 2_000_000_000L;
    private static final long LARGEST_PART = 24_000_000L;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_PARTS = 2_000;

    private XlsxGuard() {}

    static void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Refusal.invalid(
                        "file",
                        "This is not a spreadsheet. Save it as an Excel workbook (.xlsx) or as CSV.");
            }
            if (zip.size() > MOST_PARTS) {
                throw tooLarge();
            }
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                check(zip, entries.nextElement());
            }
        } catch (ZipException e) {
            throw Refusal.invalid("file", "The workbook is damaged. Save it again, or as CSV.");
        }
    }

    private static void check(ZipFile zip, ZipEntry entry) throws IOException {
        var sheet = entry.getName().startsWith("xl/worksheets/");
        try (var in = zip.getInputStream(entry)) {
            if (!within(in, sheet ? LARGEST_SHEET : LARGEST_PART)) {
                throw tooLarge();
            }
        }
    }

    private static boolean within(InputStream in, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        long total = 0;
        int sinceTag = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            for (int i = 0; i < n; i++) {
                sinceTag = buffer[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > LONGEST_TEXT) {
                    return false;
                }
            }
            if (total > limit) {
                return false;
            }
        }
        return true;
    }

    private static Refusal tooLarge() {
        return Refusal.invalid(
                "file", "The workbook is too large once unpacked. Save the sheet as CSV instead.");
    }
}
