package alongside.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import alongside.identity.Secrets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A topic, and the sessions of those who have it open. */
record EventTopic(String path, String topic, List<String> sessions, int port) {
    static EventTopic make(Connection owner, String trust, int people, int port)
            throws SQLException {
        var sessions = new ArrayList<String>();
        for (int i = 0; i < people; i++) {
            sessions.add(person(owner, trust));
        }
        try (var statement = owner.createStatement()) {
            statement.execute(
                    """
                    INSERT INTO alongside_forums.forum (name, purpose, reach, visibility, roles)
                    VALUES ('Live', 'Measured', 'national', 'open', '{trust_admin}');
                    INSERT INTO alongside_forums.topic
                           (forum, kind, title, author, trust, created_at, last_post_at, posts)
                    SELECT f.id, 'discussion', 'Live', m.person, m.trust, now(), now(), 1
                      FROM alongside_forums.forum f, alongside_platform.membership m
                     WHERE f.name = 'Live' LIMIT 1;
                    INSERT INTO alongside_forums.post (topic, number, author, trust, body, created_at)
                    SELECT id, 1, author, trust, 'Go', now()
                      FROM alongside_forums.topic WHERE title = 'Live';
                    """);
            try (var row =
                    statement.executeQuery(
                            "SELECT forum, id FROM alongside_forums.topic WHERE title = 'Live'")) {
                row.next();
                var topic = row.getString(2);
                var path = "/forums/" + row.getString(1) + "/topics/" + topic + "/events?after=1";
                return new EventTopic(path, topic, sessions, port);
            }
        }
    }

    private static String person(Connection owner, String trust) throws SQLException {
        var session = Secrets.random();
        try (var insert =
                owner.prepareStatement(
                        """
                        WITH one AS (
                            INSERT INTO alongside_platform.person (id, subject, name, email)
                            SELECT id, CAST(id AS text), 'Reader', id || '@alongside.example'
                              FROM uuidv7() AS id
                            RETURNING id),
                        hat AS (
                            INSERT INTO alongside_platform.membership (trust, person, roles)
                            SELECT ?, id, '{trust_admin}' FROM one)
                        INSERT INTO alongside_platform.session
                               (hash, person, csrf, keycloak_session, id_token, started_at, seen_at,
                                ends_at)
                        SELECT ?, id, 'bench', 'bench', 'bench', now(), now(),
                               now() + interval '8 hours'
                          FROM one
                        """)) {
            insert.setString(1, trust);
            insert.setObject(2, Secrets.hash(session));
            insert.execute();
        }
        return session;
    }

    byte[] request(int person) {
        return ("GET "
                        + path
                        + " HTTP/1.1\r\nHost: localhost:"
                        + port
                        + "\r\nCookie: alongside-"
                        + port
                        + "="
                        + sessions.get(person)
                        + "\r\n\r\n")
                .getBytes(US_ASCII);
    }

    /** As the transaction of a post does. */
    void tell(Connection owner, int number) {
        try (var notify = owner.prepareStatement("SELECT pg_notify('forums_post', ?)")) {
            notify.setString(1, topic + " " + number);
            notify.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
