package alongside.workforce.competences;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is said today of one person's competences.
 *
 * @param framework the version in force
 * @param own what the person themself said last
 * @param supervisor what the one they share it with said last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Sheet(
        Framework framework, @Nullable View own, @Nullable View supervisor, Sharing sharing) {

    static int version(@Nullable View view) {
        return view == null ? 0 : view.version();
    }

    public int ownVersion() {
        return version(own);
    }

    public int supervisorVersion() {
        return version(supervisor);
    }
}
