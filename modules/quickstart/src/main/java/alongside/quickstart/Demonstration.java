package alongside.quickstart;

import static alongside.tenants.TrustStatus.PROVISIONING;

import alongside.app.Alongside;
import alongside.app.Settings;
import alongside.kernel.Actor;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.tenants.Trust;
import alongside.testing.ApiClient;
import alongside.testing.KeycloakRealm;
import alongside.testing.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Loads the invented Trusts and their people into a new data folder. A start that was killed
 * meanwhile is taken up again: each part is added only where it is missing.
 */
final class Demonstration {
    static final LocalDate AS_AT = LocalDate.of(2026, 9, 30);
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(100);
    private static final Actor OPERATOR =
            new Actor(new UUID(0, 0), "Demonstration", null, Set.of(Role.PLATFORM_OPERATOR));

    private final Alongside alongside;
    private final KeycloakRealm realm;
    private final DemonstrationClock clock;
    private final Options options;
    private final Settings.Database database;
    private final Consumer<String> progress;

    Demonstration(
            Alongside alongside,
            KeycloakRealm realm,
            DemonstrationClock clock,
            Options options,
            Settings.Database database,
            Consumer<String> progress) {
        this.database = database;
        this.alongside = alongside;
        this.realm = realm;
        this.clock = clock;
        this.options = options;
        this.progress = progress;
    }

    /** Whether this folder holds the demonstration, once this returns. */
    boolean load() {
        var mark = options.data().resolve("demonstration");
        try {
            if (Files.exists(mark)) {
                return Files.readString(mark).equals("loaded");
            }
            realm.withScripts();
            if (options.empty()) {
                DemonstrationPeople.addOperator(realm);
            } else {
                loadAll();
            }
            Files.writeString(mark, options.empty() ? "empty" : "loaded");
            return !options.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loadAll() {
        var people = DemonstrationPeople.in(realm, alongside.identity());
        var trusts = new ArrayList<>(DemonstrationTrusts.IN_DEPTH);
        trusts.addAll(DemonstrationTrusts.lighter());
        trusts.forEach(this::open);
        for (int i = 0; i < trusts.size(); i++) {
            var trust = trusts.get(i);
            progress.accept(
                    "Demonstration %d of %d: %s".formatted(i + 1, trusts.size(), trust.name()));
            people.join(trust, ready(trust));
            fill(trust);
        }
        progress.accept("Demonstration: forums");
        meet();
        progress.accept("Demonstration: releases");
        try (var operator = client(SignIns.OPERATOR);
                var lead = client(DemonstrationPeers.ROSA)) {
            new DemonstrationReleases(database, operator, clock).fill();
            new DemonstrationReturns(lead, clock).fill();
        }
    }

    private void meet() {
        var clients = new HashMap<String, ApiClient>();
        try {
            new DemonstrationForums(email -> clients.computeIfAbsent(email, this::client), clock)
                    .fill();
        } finally {
            clients.values().forEach(ApiClient::close);
        }
    }

    private ApiClient client(String email) {
        return new ApiClient(options.url(), realm.token(email, SignIns.PASSWORD));
    }

    /** All Trusts are opened first, so that they are made while the first ones are filled. */
    private void open(DemonstrationTrust trust) {
        if (alongside.tenants().trust(trust.slug()).isEmpty()) {
            alongside
                    .tenants()
                    .addOrganisation(
                            OPERATOR, trust.code(), trust.name(), trust.region(), null, AS_AT);
            alongside.tenants().open(OPERATOR, trust.code(), trust.slug(), List.of());
        }
    }

    private TrustId ready(DemonstrationTrust trust) {
        if (!Pause.until(() -> find(trust).status() != PROVISIONING, LIMIT, STEP)) {
            throw new IllegalStateException(trust.name() + " was not made in 5 minutes");
        }
        return find(trust).id();
    }

    private Trust find(DemonstrationTrust trust) {
        return alongside.tenants().trust(trust.slug()).orElseThrow();
    }

    private void fill(DemonstrationTrust trust) {
        try (var api = client("admin@" + trust.slug() + ".example")) {
            new DemonstrationFilling(api, trust).fill();
        }
    }
}
