package alongside.kernel.audit;

import alongside.kernel.PlatformDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Goes along the chain of one log from its beginning. */
final class Proving {
    private static final int PAGE = 10_000;
    private static final int MOST_FAULTS = 20;

    private final Log log;
    private final List<Seal> kept;
    private final List<String> faults = new ArrayList<>();
    private Seal last = Seal.NONE;
    private long entries;

    /**
     * @param kept seals of this log that were kept elsewhere
     */
    private Proving(Log log, List<Seal> kept) {
        this.log = log;
        this.kept = kept;
    }

    static Proof of(PlatformDatabase platform, Log log, List<Seal> kept) {
        var head = platform.in(db -> SealQueries.head(db, log.name())).stream();
        return new Proving(log, Stream.concat(head, kept.stream()).toList()).run();
    }

    private Proof run() {
        List<Sealed> page;
        do {
            page = log.in(db -> SealQueries.page(db, last.position(), PAGE));
            page.forEach(this::follow);
        } while (page.size() == PAGE);
        kept.stream()
                .filter(seal -> seal.position() > last.position())
                .forEach(seal ->
                        fault(
                                "The end is missing: %d entries were sealed, and %d are left"
                                        .formatted(seal.position(), last.position())));
        var forgotten = log.in(SealQueries::forgotten);
        if (forgotten > 0) {
            fault("Entries that are older than a day and not sealed: " + forgotten);
        }
        return new Proof(log.name(), entries, List.copyOf(faults));
    }

    private void follow(Sealed next) {
        var seal = next.seal();
        if (seal.position() != last.position() + 1) {
            fault("Seals are missing before position " + seal.position());
        } else if (next.entry() == null) {
            fault("Entry " + next.id() + " was removed");
        } else if (!last.next(next.entry()).equals(seal)) {
            fault("Entry " + next.id() + " is not what was written, or not where it was");
        }
        kept.stream()
                .filter(one -> one.position() == seal.position() && !one.equals(seal))
                .forEach(one -> fault("Seal " + seal.position() + " is another than was kept"));
        entries++;
        last = seal;
    }

    private void fault(String words) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(words);
        }
    }
}
