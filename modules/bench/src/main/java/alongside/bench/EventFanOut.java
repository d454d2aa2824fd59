package alongside.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * P14: one new post to 2,000 people who have its topic open, until the last of them has it, against
 * a loop that writes the same bytes to as many sockets. One more reader takes nothing at all.
 */
final class EventFanOut {
    private static final int READERS = 2_000;
    private static final int PEOPLE = 126;
    private static final int STALLED = 1;

    private EventFanOut() {}

    static List<Measurement> measure(Stage stage) {
        try (var owner = stage.owner().getConnection()) {
            var place = EventTopic.make(owner, Stage.TRUST.value(), PEOPLE, stage.port());
            return measure(stage, owner, place);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Measurement> measure(Stage stage, Connection owner, EventTopic place)
            throws IOException {
        try (var ours = new EventReaders(stage.port(), READERS);
                var stalled = new EventReaders(stage.port(), STALLED);
                var loop = new SocketLoop(READERS)) {
            ours.ask(i -> place.request(i % (PEOPLE - 1)));
            // Asks, and never reads: its event waits in the buffers of its own connection.
            stalled.ask(i -> place.request(PEOPLE - 1));
            var numbers = new int[] {1};
            var rounds =
                    Rounds.of(
                            () -> millis(ours, () -> place.tell(owner, ++numbers[0])),
                            () -> millis(loop.readers(), () -> loop.write(event(numbers[0]))));
            return List.of(
                    new Measurement(
                            "P14 one event to 2,000 readers",
                            "ms",
                            rounds.ours(),
                            rounds.reference(),
                            3,
                            5,
                            false));
        }
    }

    private static byte[] event(int number) {
        var text = "id: " + number + "\nevent: post\ndata: {\"number\":" + number + "}\n\n";
        return (Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(US_ASCII);
    }

    private static double millis(EventReaders readers, Runnable tell) {
        var begun = System.nanoTime();
        tell.run();
        try {
            readers.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
