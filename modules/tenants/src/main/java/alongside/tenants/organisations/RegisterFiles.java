package alongside.tenants.organisations;

import alongside.kernel.Actor;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import java.time.LocalDate;
import java.util.UUID;

/** Bringing the official file: looked at first, saved only as it was looked at. */
public final class RegisterFiles {
    private final PlatformDatabase platform;

    public RegisterFiles(PlatformDatabase platform) {
        this.platform = platform;
    }

    /**
     * Keeps the file, and changes nothing yet.
     *
     * @throws Refusal.Invalid if it is not the official file of Trusts
     */
    public UUID bring(Actor actor, String name, LocalDate asAt, LocalDate today, byte[] content) {
        actor.require(Role.PLATFORM_OPERATOR);
        if (asAt.isAfter(today)) {
            throw Refusal.invalid("as-at", "The date of the file must be today or in the past");
        }
        OdsFile.rows(content);
        return platform.in(db -> FileQueries.add(db, actor, name, asAt, content))
                .orElseThrow()
                .id();
    }

    public RegisterFile find(Actor actor, UUID id) {
        actor.require(Role.PLATFORM_OPERATOR);
        return platform.in(db -> FileQueries.find(db, id)).orElseThrow(Refusal::notFound);
    }

    /** What saving the file would do now. */
    public Comparison compare(RegisterFile file) {
        return Comparison.of(OdsFile.rows(file.content()), platform.in(OrganisationQueries::all));
    }

    /**
     * Saves what was looked at.
     *
     * @param seen the fingerprint of the comparison that was shown
     * @throws Refusal.Conflict if the register changed since, or a newer file is in it
     */
    public void save(Actor actor, UUID id, String seen) {
        actor.require(Role.PLATFORM_OPERATOR);
        platform.in(db -> {
            FileQueries.lock(db);
            var file = FileQueries.find(db, id).orElseThrow(Refusal::notFound);
            if (file.saved() != null) {
                return null;
            }
            var newest = FileQueries.newest(db).orElse(file.asAt());
            if (newest.isAfter(file.asAt())) {
                throw Refusal.conflict("The register already holds a newer file than this.");
            }
            var comparison =
                    Comparison.of(OdsFile.rows(file.content()), OrganisationQueries.all(db));
            if (!comparison.fingerprint().equals(seen)) {
                throw Refusal.conflict(
                        "The register changed since you looked at this file. Nothing was"
                                + " saved. Look at the file again.");
            }
            Organisations.save(db, actor, file, comparison);
            return null;
        });
    }
}
