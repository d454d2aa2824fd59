package alongside.quickstart;

import alongside.app.Logging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts everything on this machine, says when it is ready, and stops it all together. */
public final class Quickstart {
    private static final Logger LOG = LoggerFactory.getLogger(Quickstart.class);

    private Quickstart() {}

    public static void main(String[] arguments) throws InterruptedException {
        var home = Path.of(System.getProperty("alongside.home", "."));
        try {
            run(Options.of(home, arguments));
        } catch (Options.Wrong e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (RuntimeException e) {
            System.err.println("Alongside could not start: " + e.getMessage());
            LOG.error("Could not start", e);
            System.exit(1);
        }
    }

    private static void run(Options options) throws InterruptedException {
        var lock = lock(options.data());
        if (lock == null) {
            throw new Options.Wrong(
                    "Alongside runs already on " + options.data() + ". Stop it, or use --data.");
        }
        Logging.toFile(options.data().resolve("alongside.log"));
        Ports.refuseIfTaken(options);
        var machine = new Machine(options, Quickstart::say);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(machine::close));
        machine.start();
        say("Alongside is ready at " + options.url());
        if (machine.demonstrating()) {
            SignIns.print(System.out, options.url());
        } else {
            SignIns.printOperator(System.out, options.url());
        }
        Thread.currentThread().join();
    }

    // The lock ends with the process, however that ends.
    private static @Nullable FileLock lock(Path data) {
        try {
            Files.createDirectories(data);
            return FileChannel.open(
                            data.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE)
                    .tryLock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
