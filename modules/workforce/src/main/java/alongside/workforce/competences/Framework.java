package alongside.workforce.competences;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One version of the national competence framework: its domains, and where it is published. */
public record Framework(
        int version, String name, LocalDate publishedOn, String link, List<Domain> domains) {

    Optional<Domain> domain(String key) {
        return domains.stream().filter(domain -> domain.key().equals(key)).findFirst();
    }

    /** The versions there were, the newest last. */
    static List<Framework> published() {
        return List.of(
                new Framework(
                        1,
                        "Competence Framework for Mental Health Peer Support Workers",
                        LocalDate.of(2020, 10, 1),
                        "https://www.ucl.ac.uk/pals/research/clinical-educational-and-health-psychology/research-groups/core/competence-frameworks-16",
                        List.of(
                                new Domain(
                                        "values",
                                        "Values and principles",
                                        "Knowing what peer support stands for, and working by it"),
                                new Domain(
                                        "knowledge",
                                        "Knowledge",
                                        "Mental health, local services, the law, and keeping"
                                                + " people safe"),
                                new Domain(
                                        "relationships",
                                        "Relationships",
                                        "Listening, mutual trust, and working with difference"),
                                new Domain(
                                        "supporting",
                                        "Supporting people",
                                        "Being alongside somebody in what matters to them"),
                                new Domain(
                                        "teams",
                                        "Teams and rights",
                                        "Working with colleagues, and standing up for people’s"
                                                + " rights"),
                                new Domain(
                                        "self_care",
                                        "Looking after yourself",
                                        "Staying well at work, and making use of supervision"),
                                new Domain(
                                        "further",
                                        "Further skills",
                                        "Skills that only some roles ask for"),
                                new Domain(
                                        "judgement",
                                        "Judgement",
                                        "Weighing things up, deciding and reflecting as you"
                                                + " work"),
                                new Domain(
                                        "organisation",
                                        "The organisation",
                                        "Helping your service to make room for peer"
                                                + " support"))));
    }
}
