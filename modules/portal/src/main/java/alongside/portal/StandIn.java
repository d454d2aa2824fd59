package alongside.portal;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;

/** A response whose body goes somewhere else than to the client. */
public final class StandIn {
    private StandIn() {}

    /** Tells all about its body and leaves the body out. */
    static ServerResponse forHead(ServerResponse response) {
        return of(
                response,
                body -> {
                    if (body.length > 0) {
                        response.header(HeaderNames.CONTENT_LENGTH, String.valueOf(body.length));
                    }
                    response.send();
                });
    }

    // A fluent method that answers the response itself must go on answering the stand-in.
    @SuppressWarnings("ReferenceEquality")
    public static ServerResponse of(ServerResponse response, Consumer<byte[]> sent) {
        return (ServerResponse)
                Proxy.newProxyInstance(
                        ServerResponse.class.getClassLoader(),
                        new Class<?>[] {ServerResponse.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("send")) {
                                sent.accept(bytes(arguments));
                                return null;
                            }
                            if (method.getName().equals("outputStream")) {
                                sent.accept(new byte[0]);
                                return OutputStream.nullOutputStream();
                            }
                            try {
                                var result = method.invoke(response, arguments);
                                return result == response ? proxy : result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static byte[] bytes(Object[] arguments) {
        return arguments != null && arguments[0] instanceof byte[] body ? body : new byte[0];
    }
}
