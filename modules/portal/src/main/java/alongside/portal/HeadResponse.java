package alongside.portal;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A response that tells all about its body and leaves the body out. */
final class HeadResponse {
    private HeadResponse() {}

    // A fluent method that answers the response itself must go on answering the stand-in.
    @SuppressWarnings("ReferenceEquality")
    static ServerResponse of(ServerResponse response) {
        return (ServerResponse)
                Proxy.newProxyInstance(
                        ServerResponse.class.getClassLoader(),
                        new Class<?>[] {ServerResponse.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("outputStream")) {
                                response.send();
                                return OutputStream.nullOutputStream();
                            }
                            if (method.getName().equals("send")) {
                                if (arguments != null && arguments[0] instanceof byte[] body) {
                                    response.header(
                                            HeaderNames.CONTENT_LENGTH,
                                            String.valueOf(body.length));
                                }
                                response.send();
                                return null;
                            }
                            try {
                                var result = method.invoke(response, arguments);
                                return result == response ? proxy : result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
