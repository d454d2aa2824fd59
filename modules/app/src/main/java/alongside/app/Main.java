package alongside.app;

import java.util.List;

/** Starts Alongside from its environment and stops it, politely, when it is asked to end. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Logging.toConsole();
        try {
            var alongside = Alongside.start(Settings.of(System.getenv()), List.of());
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(alongside::close));
            Thread.currentThread().join();
        } catch (Settings.Wrong e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
