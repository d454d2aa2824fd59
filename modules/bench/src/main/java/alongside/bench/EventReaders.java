package alongside.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Many connections that wait for events, read by one thread. */
final class EventReaders implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    /** What a connection has brought of its next event. */
    private static final class Had {
        private String text = "";
    }

    private final List<SocketChannel> channels = new ArrayList<>();
    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    EventReaders(int port, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            channels.add(SocketChannel.open(address));
        }
    }

    /** Sends a request on each, one after the other, and waits until it is answered. */
    void ask(IntFunction<byte[]> request) throws IOException {
        for (int i = 0; i < channels.size(); i++) {
            var channel = channels.get(i);
            channel.write(ByteBuffer.wrap(request.apply(i)));
            buffer.clear();
            channel.read(buffer);
            var status = new String(buffer.array(), 0, 12, US_ASCII);
            if (!status.equals("HTTP/1.1 200")) {
                throw new IllegalStateException(status);
            }
        }
        watch();
    }

    /** From here on, they are read together. */
    void watch() throws IOException {
        for (var channel : channels) {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, new Had());
        }
    }

    /** Until each has had one more event, in whatever pieces. */
    void readAll() throws IOException {
        var waiting = channels.size();
        while (waiting > 0) {
            if (selector.select(PATIENCE) == 0) {
                throw new IllegalStateException(waiting + " readers had no event");
            }
            for (var key : selector.selectedKeys()) {
                waiting -= read(key);
            }
            selector.selectedKeys().clear();
        }
    }

    private int read(SelectionKey key) throws IOException {
        buffer.clear();
        if (((SocketChannel) key.channel()).read(buffer) < 0) {
            throw new IllegalStateException("a reader was let go");
        }
        var had = (Had) key.attachment();
        had.text += new String(buffer.array(), 0, buffer.position(), US_ASCII);
        var event = had.text.indexOf("data: ");
        if (event < 0 || had.text.indexOf("\n\n", event) < 0) {
            return 0;
        }
        had.text = "";
        return 1;
    }

    @Override
    public void close() throws IOException {
        for (var channel : channels) {
            channel.close();
        }
        selector.close();
    }
}
