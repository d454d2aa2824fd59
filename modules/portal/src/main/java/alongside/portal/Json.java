package alongside.portal;

import alongside.kernel.Refusal;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/** JSON in and out: snake_case, dates as text, and strict about what it is sent. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                    .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(32)
                                .maxNumberLength(40)
                                .maxStringLength(200_000)
                                .build());
    }

    private Json() {}

    /**
     * The body as a record.
     *
     * @throws Refusal.Invalid naming the field, if a field is unknown or of another type
     * @throws BadRequest if it is no JSON, or not said to be
     */
    public static <T> T read(ServerRequest request, Class<T> type) {
        var mediaType = request.headers().contentType().map(t -> t.mediaType().text()).orElse("");
        if (!mediaType.equals("application/json")) {
            throw new BadRequest(
                    Status.UNSUPPORTED_MEDIA_TYPE_415, "Send application/json to this address.");
        }
        // Not as(byte[].class), which Helidon reads past every limit.
        try (var body = request.content().inputStream()) {
            return parse(body.readAllBytes(), type);
        } catch (IOException e) {
            throw new BadRequest(Status.BAD_REQUEST_400, "The body could not be read.");
        }
    }

    static <T> T parse(byte[] body, Class<T> type) {
        try {
            var value = MAPPER.readValue(body, type);
            if (value == null) {
                throw new BadRequest(Status.BAD_REQUEST_400, "The body is null.");
            }
            return value;
        } catch (JsonMappingException e) {
            throw Refusal.invalid(field(e), "This field is unknown, or not of the right kind.");
        } catch (JsonProcessingException e) {
            throw new BadRequest(Status.BAD_REQUEST_400, "The body is not valid JSON.");
        } catch (IOException e) {
            throw new BadRequest(Status.BAD_REQUEST_400, "The body could not be read.");
        }
    }

    private static String field(JsonMappingException e) {
        var path =
                e.getPath().stream()
                        .map(r -> r.getFieldName() == null ? "" + r.getIndex() : r.getFieldName())
                        .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }

    /** The value as JSON text, for an answer or for the audit log. */
    public static String text(Object value) {
        return new String(bytes(value), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What {@link #text} wrote. */
    public static <T> T value(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers 200 with the value. */
    public static void send(ServerResponse response, Object value) {
        send(response, Status.OK_200, value);
    }

    public static void send(ServerResponse response, Status status, Object value) {
        response.status(status)
                .header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .send(bytes(value));
    }
}
