package alongside.bench;

import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.tenants.localities.Locality;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.helidon.dbclient.DbClient;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.jdbc.JdbcClientBuilder;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The handler of the list of localities on a server of nothing else: the same client, query, rows
 * and JSON, without log-in, permission, role switch, limits or security headers.
 */
final class BareServer implements AutoCloseable {
    private static final int LIMIT = 50;

    private final HikariDataSource pool;
    private final DbClient client;
    private final WebServer server;

    /** The login sees the Trust's tables without switching roles. */
    BareServer(DataSource login, int connections) {
        var config = new HikariConfig();
        config.setDataSource(login);
        config.setMaximumPoolSize(connections);
        pool = new HikariDataSource(config);
        client = JdbcClientBuilder.create().connectionPool(this::connection).build();
        server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .routing(routing -> routing.get("/", this::list))
                        .build()
                        .start();
    }

    int port() {
        return server.port();
    }

    private Connection connection() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void list(ServerRequest request, ServerResponse response) {
        Json.send(response, Listing.of(localities(), LIMIT, locality -> locality.id().toString()));
    }

    private List<Locality> localities() {
        var transaction = client.transaction();
        var found =
                transaction
                        .createQuery(
                                """
                                SELECT l.id, l.name, l.closed_on, l.version,
                                       (SELECT CAST(count(*) AS int) FROM team t
                                         WHERE t.locality_id = l.id AND t.closed_on IS NULL) AS teams
                                  FROM locality l
                                 WHERE CAST(:cursor AS uuid) IS NULL OR l.id > CAST(:cursor AS uuid)
                                 ORDER BY l.id
                                 LIMIT :count
                                """)
                        .addParam("cursor", (String) null)
                        .addParam("count", LIMIT + 1)
                        .execute()
                        .map(BareServer::locality)
                        .toList();
        transaction.commit();
        return found;
    }

    private static Locality locality(DbRow row) {
        return new Locality(
                row.column("id").get(UUID.class),
                row.column("name").get(String.class),
                row.column("closed_on").get(LocalDate.class),
                row.column("teams").get(Integer.class),
                row.column("version").get(Integer.class));
    }

    @Override
    public void close() {
        server.stop();
        pool.close();
    }
}
