package alongside.tenants.setup;

import alongside.tenants.SetUpTask;

/**
 * A task of the list as it stands today.
 *
 * @param canStart false while it waits for another task
 */
public record Step(SetUpTask task, SetUpTask.Evidence evidence, boolean canStart) {
    public boolean completed() {
        return evidence.state() == SetUpTask.State.COMPLETED;
    }

    /** Something a person can do now. */
    public boolean open() {
        return canStart && !completed();
    }
}
