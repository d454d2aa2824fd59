package alongside.tenants;

import alongside.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module puts on a person's home page. Modules offer theirs to {@link Tenants#offer}. */
public interface HomePart {
    /**
     * Something a person has to do, and is able to finish.
     *
     * @param text what, such as "Check the November staff import"
     * @param module where it belongs, such as "Workforce"
     * @param why one short line
     * @param due the last day; absent if there is none
     * @param action the button, such as "Check import"
     * @param path where it is done, below the Trust's home; from the root if it begins with a slash
     */
    record ToDo(
            String text,
            String module,
            String why,
            @Nullable LocalDate due,
            String action,
            String path) {
        /** Its address, for the home of a Trust at this address. */
        public String address(String home) {
            return path.startsWith("/") ? path : home + "/" + path;
        }
    }

    /**
     * A figure of one's role.
     *
     * @param value as it is read, such as "22.21"
     * @param note what it compares with, such as "4 more in a year"
     * @param path where it is explained, below the Trust's home
     */
    record Figure(String label, String value, String note, String path) {}

    /** Only what this actor may finish. */
    default List<ToDo> toDo(Actor actor, LocalDate today) {
        return List.of();
    }

    /** Only what this actor may see. */
    default List<Figure> figures(Actor actor, LocalDate today) {
        return List.of();
    }
}
