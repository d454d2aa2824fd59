package alongside.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFramingTest {
    private static final String SMUGGLED =
            "5\nhello\n0\n\nGET /hello HTTP/1.1\nHost: localhost\n\n";
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\nContent-Length: 5",
                "Content-Length: 5\nTransfer-Encoding: chunked",
                "Transfer-Encoding: Chunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: chunked\nTransfer-Encoding: chunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: \u000bchunked",
                "Transfer-Encoding : chunked",
                "Content-Length: 5\nContent-Length: 6",
                "Content-Length: 5\nContent-Length: 5",
                "Content-Length: 5, 5",
                "Content-Length: +5",
                "Content-Length: -1",
                "Content-Length: 0x5",
                "Content-Length: 99999999999999999999"
            })
    void aBodyWhoseEndCouldBeReadInTwoWaysIsRefusedAndTheConnectionEnds(String headers) {
        try (var connection = service.connect()) {
            connection.sendLines(
                    "POST /hello HTTP/1.1\nHost: localhost\n" + headers + "\n\n" + SMUGGLED);

            assertThat(connection.read(Service.SOON).status()).isEqualTo(400);
            assertThat(connection.closedWithin(Service.SOON)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "0x5", "5 ", "5;a=b", "100000000", "g"})
    void aChunkWhoseSizeIsNoPlainNumberIsRefused(String size) {
        try (var connection = service.connect()) {
            connection.sendLines(
                    "POST /hello HTTP/1.1\nHost: localhost\n"
                            + "Content-Type: application/x-www-form-urlencoded\n"
                            + "Transfer-Encoding: chunked\n\n"
                            + size
                            + "\nname=\n0\n\n");

            assertThat(connection.read(Service.SOON).status()).isBetween(400, 413);
            assertThat(connection.closedWithin(Service.SOON)).isTrue();
        }
    }

    @Test
    void anHonestBodyInChunksIsRead() {
        var answer =
                service.ask(
                        "POST /hello HTTP/1.1",
                        "Host: localhost",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Transfer-Encoding: chunked",
                        "",
                        "5",
                        "name=",
                        "4",
                        "Rosa",
                        "0");

        assertThat(answer.body()).isEqualTo("hello Rosa");
    }

    @Test
    void whatARouteDoesNotReadIsNotTakenForTheNextRequest() {
        try (var connection = service.connect()) {
            connection.sendLines(
                    """
                    POST /api/v1/t/northmoor/imports HTTP/1.1
                    Host: localhost
                    Content-Length: 47

                    GET /hello/smuggled HTTP/1.1
                    Host: localhost
                    """);
            assertThat(connection.read(Service.SOON).status()).isEqualTo(401);

            connection.sendLines("GET /hello HTTP/1.1\nHost: localhost\n\n");
            assertThat(connection.read(Service.SOON).body()).isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/t/northmoor/../evil/people/1",
                "/t/northmoor/./people/1",
                "/t//people/1",
                "//evil.example/hello",
                "/t/northmoor/..;/evil/people/1",
                "/t/northmoor;a=b/people/1",
                "/t/%2e%2e/people/1",
                "/t/evil%2f..%2fnorthmoor/people/1",
                "/t/%2e%2e%2fevil/people/1",
                "/t/northmoor%00/people/1",
                "/t/northmoor%5cevil/people/1",
                "/t/%252e%252e/people/1",
                "/t/%c0%ae%c0%ae/people/1",
                "/t/\\evil/people/1",
                "/t/northmoor/people/1%0d%0a",
                "http://localhost/t/northmoor/people/1",
                "*"
            })
    void aPathThatCouldMeanAnotherIsRefused(String path) {
        assertThat(service.get(path).status()).isIn(400, 404);
        assertThat(
                        service.ask("GET " + path + " HTTP/1.1", "Host: localhost", "Cookie: a=b")
                                .status())
                .isIn(400, 404);
    }

    @Test
    void aNameWithAccentsIsAPlainPath() {
        assertThat(RequestPath.isPlain("/people/caf%C3%A9%20au%20lait")).isTrue();
        assertThat(RequestPath.isPlain("/")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\nHost: evil.example",
                "Accept: text/html",
                "Host: a b",
                "Host: localhost\n folded: yes",
                "Host: localhost\nX-Large: LARGE"
            })
    void headersThatAreNotInOrderAreRefused(String headers) {
        var large = headers.replace("LARGE", "x".repeat(100_000));

        assertThat(service.ask("GET /hello HTTP/1.1", large).status()).isBetween(400, 499);
    }
}
