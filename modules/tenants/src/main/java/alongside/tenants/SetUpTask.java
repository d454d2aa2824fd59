package alongside.tenants;

import alongside.kernel.Actor;
import java.util.List;
import java.util.function.Function;

/**
 * One task of setting a Trust up. Modules offer theirs to {@link Tenants#offer}. Nobody ticks a
 * task: it looks at the data and says how far it is, with the evidence.
 */
public interface SetUpTask {
    /** The phases of a peer support programme. */
    enum Phase {
        PREPARE("1. Prepare"),
        RECRUIT("2. Recruit"),
        EMPLOY("3. Employ"),
        SUPPORT("4. Support and develop");

        private final String label;

        Phase(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far a task is. */
    enum State {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETED
    }

    /** The state and the evidence for it, such as "9 of 12 services have at least 1 team". */
    record Evidence(State state, String hint) {}

    /** A task that waits for no other. */
    static SetUpTask of(
            String key, Phase phase, String name, String path, Function<Actor, Evidence> evidence) {
        return new ComputedTask(key, phase, name, path, evidence);
    }

    /** Names the task for others that wait for it, such as {@code services}. */
    String key();

    Phase phase();

    /** Begins with a verb, such as "Import your workforce". */
    String name();

    /** Where it is done, below the Trust's home, such as {@code imports/new}. */
    String path();

    /** Runs its own transaction; the actor may configure the Trust. */
    Evidence look(Actor actor);

    /** Keys of the tasks that must be completed before this one can start. */
    default List<String> waitsFor() {
        return List.of();
    }

    /** What it waits for in words, after "You can start when". */
    default String condition() {
        return "";
    }
}
