package alongside.tenants;

import alongside.kernel.Refusal;
import alongside.portal.ui.errors.Fault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a form was not accepted: messages by the ids of its fields. */
public record Errors(Map<String, String> messages) {
    public static final Errors NONE = new Errors(Map.of());

    /** A message that belongs to no field goes with the one named here. */
    public static Errors of(Refusal refusal, String field) {
        return refusal instanceof Refusal.Invalid invalid
                ? new Errors(invalid.fields())
                : new Errors(Map.of(field, refusal.message()));
    }

    public List<Fault> faults() {
        return messages.entrySet().stream()
                .map(message -> new Fault(message.getKey(), message.getValue()))
                .toList();
    }

    public @Nullable String get(String field) {
        return messages.get(field);
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }
}
