package alongside.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request that is refused for a reason its sender can act on. Pages show it on the form or as a
 * problem page, the API as {@code application/problem+json}. Everything else that is thrown is a
 * bug.
 */
public abstract sealed class Refusal extends RuntimeException {
    private Refusal(String message) {
        super(message, null, false, false);
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    /** 404: it does not exist, or belongs to another Trust; the two are never told apart. */
    public static final class NotFound extends Refusal {
        private NotFound() {
            super("There is nothing here with that address.");
        }
    }

    /** 403: the person is in the right Trust, without the role. */
    public static final class Forbidden extends Refusal {
        private Forbidden(String message) {
            super(message);
        }
    }

    /**
     * 409: it was decided or changed by somebody else meanwhile, or the state does not allow it.
     */
    public static final class Conflict extends Refusal {
        private Conflict(String message) {
            super(message);
        }
    }

    /** 412: the version that was changed is no longer the newest. */
    public static final class Stale extends Refusal {
        private Stale() {
            super("Somebody changed this since you opened it. Look at the newest version first.");
        }
    }

    /** 422: one message for each field at fault, in the order of the form. */
    public static final class Invalid extends Refusal {
        private final transient Map<String, String> fields;

        private Invalid(Map<String, String> fields) {
            super(sentences(fields.values()));
            this.fields = new LinkedHashMap<>(fields);
        }

        private static String sentences(Collection<String> messages) {
            return messages.size() == 1
                    ? messages.iterator().next()
                    : messages.stream()
                            .map(message -> message.endsWith(".") ? message : message + ".")
                            .collect(Collectors.joining(" "));
        }

        public Map<String, String> fields() {
            return fields;
        }
    }

    public static NotFound notFound() {
        return new NotFound();
    }

    public static Forbidden forbidden(Role... any) {
        return new Forbidden(
                "You need to be one of these to do that: "
                        + Arrays.stream(any).map(Role::label).collect(Collectors.joining(", "))
                        + ".");
    }

    public static Forbidden forbidden(String message) {
        return new Forbidden(message);
    }

    public static Conflict conflict(String message) {
        return new Conflict(message);
    }

    public static Stale stale() {
        return new Stale();
    }

    public static Invalid invalid(String field, String message) {
        return new Invalid(Map.of(field, message));
    }

    /** Refuses if there is at least one message; does nothing for an empty map. */
    public static void ifAny(Map<String, String> fields) {
        if (!fields.isEmpty()) {
            throw new Invalid(fields);
        }
    }
}
