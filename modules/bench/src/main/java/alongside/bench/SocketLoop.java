package alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Writes the same bytes to many sockets, one after the other: as plain as it can be. */
final class SocketLoop implements AutoCloseable {
    private final List<Socket> sockets = new ArrayList<>();
    private final EventReaders readers;

    SocketLoop(int count) throws IOException {
        try (var server = new ServerSocket(0, count, InetAddress.getLoopbackAddress())) {
            readers = new EventReaders(server.getLocalPort(), count);
            for (int i = 0; i < count; i++) {
                var socket = server.accept();
                socket.setTcpNoDelay(true);
                sockets.add(socket);
            }
        }
        readers.watch();
    }

    EventReaders readers() {
        return readers;
    }

    void write(byte[] bytes) {
        try {
            for (var socket : sockets) {
                socket.getOutputStream().write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        readers.close();
        for (var socket : sockets) {
            socket.close();
        }
    }
}
