package alongside.portal;

import alongside.kernel.DatabaseUnavailable;
import alongside.kernel.Refusal;
import io.helidon.http.Status;
import java.util.List;
import java.util.Map;

/** Why a request was not done, in the words its sender sees. */
record Problem(Status status, String title, String detail, Map<String, String> fields) {
    static final Status UNPROCESSABLE = Status.create(422, "Unprocessable Content");

    static Problem of(Status status, String detail) {
        return new Problem(status, title(status), detail, Map.of());
    }

    static Problem of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound r -> of(Status.NOT_FOUND_404, r.message());
            case Refusal.Forbidden r -> of(Status.FORBIDDEN_403, r.message());
            case Refusal.Conflict r -> of(Status.CONFLICT_409, r.message());
            case Refusal.Stale r -> of(Status.PRECONDITION_FAILED_412, r.message());
            case Refusal.Invalid r ->
                    new Problem(UNPROCESSABLE, "There is a problem", r.message(), r.fields());
        };
    }

    static Problem of(DatabaseUnavailable failure) {
        return of(
                Status.SERVICE_UNAVAILABLE_503,
                "Alongside cannot reach its database. Nothing was saved. Try again in a minute.");
    }

    private static String title(Status status) {
        return switch (status.code()) {
            case 401 -> "Log in first";
            case 403 -> "You cannot do that";
            case 404 -> "Page not found";
            case 405 -> "That cannot be done here";
            case 409 -> "That was decided or changed already";
            case 412 -> "Somebody changed this";
            case 413 -> "That is too large";
            case 415 -> "That kind of file cannot be read";
            case 428 -> "Say which version you are changing";
            case 429 -> "Too many requests";
            case 503 -> "Try again in a minute";
            default -> status.code() < 500 ? "There is a problem" : "Something went wrong";
        };
    }

    /** What the reader of a page can do about it. */
    List<String> remedies() {
        return switch (status.code()) {
            case 403 -> List.of("Ask a Trust admin if you need to do this in your work.");
            case 404 ->
                    List.of(
                            "If you typed the web address, check it is correct.",
                            "If you pasted the web address, check you copied the entire address.");
            case 409, 412 -> List.of("Go back, open the page again and look at what is there now.");
            case 413 -> List.of("Choose a smaller file, or send it in parts.");
            default -> List.of();
        };
    }

    /** One field at fault. */
    record Fault(String field, String message) {}

    List<Fault> errors() {
        return fields.entrySet().stream().map(e -> new Fault(e.getKey(), e.getValue())).toList();
    }
}
