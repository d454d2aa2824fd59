package alongside.tenants.organisations;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asking the register of NHS organisations. It decides what Trusts there are, not a pattern. */
public final class Organisations {
    private static final int LONGEST_SEARCH = 200;

    private final PlatformDatabase platform;

    public Organisations(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** Loads the file that ships with this version, unless that was done before. */
    public void loadShipped() {
        platform.in(db -> {
            FileQueries.lock(db);
            FileQueries.add(
                            db,
                            Actor.system(),
                            ShippedRegister.NAME,
                            ShippedRegister.AS_AT,
                            ShippedRegister.content())
                    .ifPresent(file -> loadShipped(db, file));
            return null;
        });
    }

    private static void loadShipped(Db db, RegisterFile file) {
        ShippedRegister.icbs().forEach((code, name) -> OrganisationQueries.nameIcb(db, code, name));
        var comparison = Comparison.of(ShippedRegister.rows(), OrganisationQueries.all(db));
        save(db, Actor.system(), file, comparison);
    }

    static void save(Db db, Actor actor, RegisterFile file, Comparison comparison) {
        for (var row : comparison.rows()) {
            var entry = row.entry();
            if (entry != null) {
                OrganisationQueries.put(db, entry, file.asAt());
                row.differences()
                        .forEach(d ->
                                OrganisationQueries.noteChange(db, entry.code(), file.asAt(), d));
            }
        }
        OrganisationQueries.renewTrusts(db);
        var counts = Json.text(comparison.counts());
        FileQueries.saved(db, file.id(), counts);
        Audit.write(
                db,
                actor,
                "register of organisations loaded",
                "register " + file.name(),
                null,
                counts);
    }

    /** Adds one organisation by hand, or corrects it. For organisations no official file knows. */
    public void add(
            Actor actor,
            String code,
            String name,
            Region region,
            @Nullable String icb,
            LocalDate asAt) {
        var entry = new RegisterEntry(code, name, region, icb, null, null, null);
        platform.in(db -> {
            FileQueries.lock(db);
            OrganisationQueries.put(db, entry, asAt);
            Audit.write(
                    db,
                    actor,
                    "organisation added",
                    "organisation " + code,
                    null,
                    Json.text(Map.of("code", code, "name", name)));
            return null;
        });
    }

    /** The date of the newest file in the register. */
    public Optional<LocalDate> asAt() {
        return platform.in(FileQueries::newest);
    }

    public List<Organisation> all() {
        return platform.in(OrganisationQueries::all);
    }

    public Optional<Organisation> find(String code) {
        return platform.in(
                db -> OrganisationQueries.find(db, code.strip().toUpperCase(Locale.ROOT)));
    }

    /** What changed about an organisation from file to file, newest first. */
    public List<PastChange> history(String code) {
        return platform.in(db -> OrganisationQueries.history(db, code));
    }

    /**
     * Those with this code, or with all these words in their name: open ones first, then by name.
     *
     * @throws Refusal.Invalid if there is nothing to search for
     */
    public List<Organisation> search(String words, LocalDate today) {
        var text = words.strip();
        if (Organisation.plain(text).isEmpty() || text.length() > LONGEST_SEARCH) {
            throw Refusal.invalid("q", "Enter the code of your Trust, or a part of its name");
        }
        var everything = all();
        var byCode = everything.stream().filter(o -> o.code().equalsIgnoreCase(text));
        var byName =
                everything.stream()
                        .filter(o -> !o.code().equalsIgnoreCase(text) && o.isNamed(text))
                        .sorted(Comparator.comparing(o -> o.isClosed(today)));
        return Stream.concat(byCode, byName).toList();
    }
}
