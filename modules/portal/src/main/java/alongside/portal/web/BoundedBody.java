package alongside.portal.web;

import alongside.portal.BadRequest;
import io.helidon.http.Status;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A body that may neither be too large nor come too slowly. */
final class BoundedBody extends FilterInputStream {
    private final Deadlines deadlines;
    private final long end;
    private final long largest;
    private long read;
    private boolean broken;

    BoundedBody(InputStream body, Deadlines deadlines, Duration patience, long largest) {
        super(body);
        this.deadlines = deadlines;
        this.end = System.nanoTime() + patience.toNanos();
        this.largest = largest;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try (var _ = deadlines.after(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
            return count(in.read(bytes, offset, length));
        } catch (BadRequest e) {
            broken = true;
            throw e;
        } catch (IOException | RuntimeException e) {
            broken = true;
            throw new BadRequest(Status.BAD_REQUEST_400, "The body broke off, or was not valid.");
        }
    }

    /** Whether it is unknown where the next request would start. */
    boolean broken() {
        return broken;
    }

    /** What is left is read by {@link BodyLimits}, in time. */
    @Override
    public void close() {}

    private int count(int more) {
        read += Math.max(0, more);
        if (read > largest) {
            throw BodyLimits.tooLarge(largest);
        }
        return more;
    }
}
