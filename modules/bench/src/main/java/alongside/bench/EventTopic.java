package alongside.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import alongside.identity.Secrets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A topic, and the sessions of those who have it open. */
final class EventTopic {
    private final String path;
    private final String topic;
    private final List<String> sessions;
    private final int port;
    private int last = 1;

    private EventTopic(String path, String topic, List<String> sessions, int port) {
        this.path = path;
        this.topic = topic;
        this.sessions = sessions;
        this.port = port;
    }

    /** The sessions of so many new people of a Trust. */
    static List<String> people(Connection owner, String trust, int count) throws SQLException {
        var sessions = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            sessions.add(person(owner, trust));
        }
        return sessions;
    }

    /** With one post, in a forum of its own. */
    static EventTopic make(Connection owner, String name, List<String> people, int port)
            throws SQLException {
        try (var insert =
                owner.prepareStatement(
                        """
                        WITH place AS (
                            INSERT INTO alongside_forums.forum
                                   (name, purpose, reach, visibility, roles)
                            VALUES (?, 'Measured', 'national', 'open', '{trust_admin}')
                            RETURNING id),
                        begun AS (
                            INSERT INTO alongside_forums.topic
                                   (forum, kind, title, author, trust, created_at, last_post_at,
                                    posts)
                            SELECT place.id, 'discussion', 'Live', m.person, m.trust, now(), now(), 1
                              FROM place, alongside_platform.membership m LIMIT 1
                            RETURNING forum, id, author, trust),
                        said AS (
                            INSERT INTO alongside_forums.post
                                   (topic, number, author, trust, body, created_at)
                            SELECT id, 1, author, trust, 'Go', now() FROM begun)
                        SELECT forum, id FROM begun
                        """)) {
            insert.setString(1, name);
            try (var row = insert.executeQuery()) {
                row.next();
                var topic = row.getString(2);
                var path = "/forums/" + row.getString(1) + "/topics/" + topic + "/events?after=1";
                return new EventTopic(path, topic, people, port);
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

    /** The number of the newest post. */
    int last() {
        return last;
    }

    /** Of one more post, as its transaction does. */
    void tell(Connection owner) {
        last++;
        try (var notify = owner.prepareStatement("SELECT pg_notify('forums_post', ?)")) {
            notify.setString(1, topic + " " + last);
            notify.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
