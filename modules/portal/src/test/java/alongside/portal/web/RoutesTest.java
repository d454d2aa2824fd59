package alongside.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.Quotas;
import alongside.testing.RawResponse;
import org.junit.jupiter.api.Test;

class RoutesTest {
    @Test
    void aChangeNeedsTheVersionItWasMadeFrom() {
        try (var service = Service.start()) {
            assertThat(change(service, "X-None: x").status()).isEqualTo(428);
            assertThat(change(service, "If-Match: \"6\"").status()).isEqualTo(412);
            assertThat(change(service, "If-Match: W/\"7\"").status()).isEqualTo(412);
            assertThat(change(service, "If-Match: *").status()).isEqualTo(412);

            var changed = change(service, "If-Match: \"7\"");
            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.header("etag")).isEqualTo("\"8\"");
        }
    }

    private static RawResponse change(Service service, String header) {
        return service.ask(
                "PATCH /api/v1/t/northmoor/goals/1 HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer x",
                header);
    }

    @Test
    void aClientThatAsksMoreThanItsShareIsToldWhenToComeBack() {
        try (var service =
                new Service(Service.settings(), routes -> routes.with(new Quotas(2, 1, true)))) {
            var one =
                    new String[] {
                        "GET /hello HTTP/1.1", "Host: a", "X-Forwarded-For: 9.9.9.9, 1.1.1.1"
                    };
            var other =
                    new String[] {
                        "GET /hello HTTP/1.1", "Host: a", "X-Forwarded-For: 1.1.1.1, 2.2.2.2"
                    };
            assertThat(service.ask(one).status()).isEqualTo(200);
            assertThat(service.ask(one).status()).isEqualTo(200);

            var refused = service.ask(one);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 60);
            assertThat(service.ask(other).status()).isEqualTo(200);
        }
    }

    @Test
    void aTokenHasAShareOfItsOwnAndASessionIsNotCounted() {
        try (var service =
                new Service(Service.settings(), routes -> routes.with(new Quotas(1, 1, false)))) {
            var token =
                    new String[] {
                        "GET /api/v1/echo/bad HTTP/1.1", "Host: a", "Authorization: Bearer x"
                    };
            assertThat(service.ask(token).status()).isEqualTo(422);
            assertThat(service.ask(token).status()).isEqualTo(429);
            for (int i = 0; i < 5; i++) {
                assertThat(service.ask("GET /my HTTP/1.1", "Host: a", "Cookie: s=1").status())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void assetsAreServedWithoutAskingWhoWantsThem() {
        try (var service =
                new Service(Service.settings(), routes -> routes.with(new Quotas(1, 1, false)))) {
            for (int i = 0; i < 3; i++) {
                var answer = service.get("/assets/alongside.css");
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.header("cache-control")).startsWith("public");
            }
        }
    }
}
