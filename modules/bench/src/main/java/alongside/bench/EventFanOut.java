package alongside.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * P14: one new post to 2,000 people who have its topic open, until the last of them has it, against
 * a loop that writes the same bytes to as many sockets; and how long that takes where one more
 * reader takes nothing at all, against a topic without such a reader.
 */
final class EventFanOut {
    private static final int READERS = 2_000;
    // Nobody may have more than 20 topics open.
    private static final int PEOPLE = 211;
    private static final int WARM_UP = 20;

    private EventFanOut() {}

    static List<Measurement> measure(Stage stage) {
        try (var owner = stage.owner().getConnection()) {
            var people = EventTopic.people(owner, Stage.TRUST.value(), PEOPLE);
            var place = EventTopic.make(owner, "Live", people, stage.port());
            var other = EventTopic.make(owner, "Live too", people, stage.port());
            try (var ours = readers(stage, place)) {
                return List.of(
                        againstLoop(owner, place, ours),
                        withOneThatStalls(stage, owner, place, ours, other));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EventReaders readers(Stage stage, EventTopic place) throws IOException {
        var readers = new EventReaders(stage.port(), READERS);
        readers.ask(i -> place.request(i % (PEOPLE - 1)));
        return readers;
    }

    private static Measurement againstLoop(Connection owner, EventTopic place, EventReaders ours)
            throws IOException {
        try (var loop = new SocketLoop(READERS)) {
            DoubleSupplier told = () -> millis(ours, () -> place.tell(owner));
            DoubleSupplier written =
                    () -> millis(loop.readers(), () -> loop.write(event(place.last())));
            warmUp(told, written);
            return measurement("one event to 2,000 readers", Rounds.of(told, written), 3, 5);
        }
    }

    private static Measurement withOneThatStalls(
            Stage stage, Connection owner, EventTopic place, EventReaders ours, EventTopic other)
            throws IOException {
        try (var stalled = new EventReaders(stage.port(), 1);
                var others = readers(stage, other)) {
            // Asks, and never reads: its events wait in the buffers of its own connection.
            stalled.ask(i -> place.request(PEOPLE - 1));
            DoubleSupplier beside = () -> millis(ours, () -> place.tell(owner));
            DoubleSupplier without = () -> millis(others, () -> other.tell(owner));
            warmUp(beside, without);
            return measurement("beside a reader that stalls", Rounds.of(beside, without), 1.1, 2);
        }
    }

    private static void warmUp(DoubleSupplier ours, DoubleSupplier reference) {
        for (int i = 0; i < WARM_UP; i++) {
            var _ = ours.getAsDouble() + reference.getAsDouble();
        }
    }

    private static Measurement measurement(String what, Rounds rounds, double goal, double floor) {
        return new Measurement(
                "P14 " + what, "ms", rounds.ours(), rounds.reference(), goal, floor, false);
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
