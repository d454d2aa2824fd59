package alongside.workforce.pathways;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two orders that Trusts have found to work, to begin with. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Template {
    EMPLOY_FIRST(
            "Employ first, then train",
            "People apply for a role first. Training comes with the job, as a Level 3"
                    + " apprenticeship.",
            List.of(
                    new Step(
                            "employ",
                            "Start as a peer support worker",
                            "Peer support worker",
                            "3",
                            null,
                            List.of(
                                    "Meets the lived experience requirement",
                                    "Agrees the role boundary statement before the first shift")),
                    new Step(
                            "train",
                            "Level 3 Peer worker apprenticeship",
                            null,
                            null,
                            "Level 3 apprenticeship, Peer worker",
                            List.of("Is employed as a peer support worker")),
                    new Step(
                            "progress",
                            "Complete preceptorship",
                            null,
                            null,
                            null,
                            List.of("1 year in post with 3 reviews"),
                            List.of(1)),
                    new Step(
                            "progress",
                            "Senior peer support worker",
                            "Senior peer support worker",
                            "4",
                            null,
                            List.of("Level 3 apprenticeship achieved", "1 year in post"),
                            List.of(2, 3)))),
    TRAIN_FIRST(
            "Train first, then employ",
            "People graduate from the Peer Education Programme first, accredited at Level 4 by the"
                    + " Open College Network (OCN). Then they apply for posts.",
            List.of(
                    new Step(
                            "train",
                            "Peer Education Programme",
                            null,
                            null,
                            "Level 4, Open College Network (OCN)",
                            List.of("Has a place in a cohort")),
                    new Step(
                            "employ",
                            "Start as a peer support worker",
                            "Peer support worker",
                            "3",
                            null,
                            List.of(
                                    "Graduate of the Peer Education Programme",
                                    "Meets the lived experience requirement",
                                    "Agrees the role boundary statement before the first shift")),
                    new Step(
                            "progress",
                            "Complete preceptorship",
                            null,
                            null,
                            null,
                            List.of("1 year in post with 3 reviews")),
                    new Step(
                            "progress",
                            "Senior peer support worker",
                            "Senior peer support worker",
                            "4",
                            null,
                            List.of("Preceptorship complete", "1 year in post"))));

    private final String title;
    private final String about;
    private final List<Step> steps;

    Template(String title, String about, List<Step> steps) {
        this.title = title;
        this.about = about;
        this.steps = steps;
    }

    public static Optional<Template> of(String key) {
        return Arrays.stream(values()).filter(t -> t.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    public List<Step> steps() {
        return steps;
    }
}
