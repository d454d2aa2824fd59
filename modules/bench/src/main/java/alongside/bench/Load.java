package alongside.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sends one request again and again over kept-alive connections, and times every answer. */
final class Load {
    /** What came of it: answers per second, and the times of all answers in order of length. */
    static final class Result {
        private final double perSecond;
        private final long[] nanos;

        private Result(double perSecond, long[] nanos) {
            this.perSecond = perSecond;
            this.nanos = nanos;
        }

        double perSecond() {
            return perSecond;
        }

        double millisAt(double share) {
            return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
        }

        /** The share of answers that took between two times. */
        double shareBetween(double fromMillis, double toMillis) {
            return Arrays.stream(nanos)
                            .filter(n -> n >= fromMillis * 1e6 && n < toMillis * 1e6)
                            .count()
                    / (double) nanos.length;
        }
    }

    private final int port;
    private final byte[] request;
    private final int connections;

    Load(int port, String path, String header, int connections) {
        this.port = port;
        this.connections = connections;
        this.request =
                ("GET "
                                + path
                                + " HTTP/1.1\r\nHost: localhost:"
                                + port
                                + "\r\n"
                                + header
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
    }

    /** As fast as the answers come. */
    Result full(Duration time) {
        return run(time, 0);
    }

    /**
     * At a steady pace over all connections; waiting in line counts as part of an answer's time.
     */
    Result paced(Duration time, double perSecond) {
        return run(time, perSecond);
    }

    private Result run(Duration time, double perSecond) {
        var begun = System.nanoTime();
        var end = begun + time.toNanos();
        var all =
                Clients.all(
                        connections,
                        i -> {
                            var offset = perSecond == 0 ? 0 : (long) (i / perSecond * 1e9);
                            return () -> client(begun + offset, end, perSecond);
                        });
        var nanos =
                all.stream().flatMap(List::stream).mapToLong(Long::longValue).sorted().toArray();
        return new Result(nanos.length / ((System.nanoTime() - begun) / 1e9), nanos);
    }

    private List<Long> client(long begun, long end, double perSecond) throws IOException {
        var times = new ArrayList<Long>();
        var pause = perSecond == 0 ? 0 : (long) (connections / perSecond * 1e9);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            var due = begun;
            while (System.nanoTime() < end) {
                var from = pause == 0 ? System.nanoTime() : waitUntil(due);
                socket.getOutputStream().write(request);
                read(in);
                times.add(System.nanoTime() - from);
                due += pause;
            }
        }
        return times;
    }

    private static long waitUntil(long due) {
        var left = due - System.nanoTime();
        if (left > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(left);
        }
        return due;
    }

    private static void read(InputStream in) throws IOException {
        var status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("Answered " + status);
        }
        var length = 0L;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(line.substring(15).strip());
            }
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
