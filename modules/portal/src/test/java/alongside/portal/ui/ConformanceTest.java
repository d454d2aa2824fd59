package alongside.portal.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Our HTML against the golden HTML that nhsuk-frontend ships with its components. */
class ConformanceTest {
    private static final int FIXTURES_COMPARED = 150;

    private static final Map<String, Function<Options, Content>> COMPONENTS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("action-link", BlockMappings::actionLink),
                            Map.entry("back-link", BlockMappings::backLink),
                            Map.entry("breadcrumb", BlockMappings::breadcrumb),
                            Map.entry("button", BlockMappings::button),
                            Map.entry("card", BlockMappings::card),
                            Map.entry("character-count", FieldMappings::characterCount),
                            Map.entry("checkboxes", FieldMappings::checkboxes),
                            Map.entry("date-input", FieldMappings::dateInput),
                            Map.entry("details", BlockMappings::details),
                            Map.entry("do-dont-list", BlockMappings::list),
                            Map.entry("error-message", BlockMappings::errorMessage),
                            Map.entry("error-summary", BlockMappings::errorSummary),
                            Map.entry("file-upload", FieldMappings::fileUpload),
                            Map.entry("hint", BlockMappings::hint),
                            Map.entry("input", FieldMappings::input),
                            Map.entry("inset-text", BlockMappings::insetText),
                            Map.entry("notification-banner", BlockMappings::banner),
                            Map.entry("pagination", ListMappings::pagination),
                            Map.entry("panel", BlockMappings::panel),
                            Map.entry("password-input", FieldMappings::password),
                            Map.entry("radios", FieldMappings::radios),
                            Map.entry("select", FieldMappings::select),
                            Map.entry("skip-link", BlockMappings::skipLink),
                            Map.entry("summary-list", BlockMappings::summaryList),
                            Map.entry("tables", BlockMappings::table),
                            Map.entry("tag", BlockMappings::tag),
                            Map.entry("task-list", ListMappings::taskList),
                            Map.entry("textarea", FieldMappings::textarea),
                            Map.entry("warning-callout", BlockMappings::warning)));

    @Test
    void everyFixtureThatOurOptionsCanExpressComesOutAsNhsukFrontendRendersIt() throws IOException {
        var soft = new SoftAssertions();
        for (var component : COMPONENTS.entrySet()) {
            for (var pair : comparable(component.getKey(), component.getValue())) {
                soft.assertThat(pair.ours()).as(pair.name()).isEqualTo(pair.golden());
            }
        }
        soft.assertAll();
    }

    @Test
    void theComparisonDoesNotShrinkSilently() throws IOException {
        var compared = new TreeMap<String, Integer>();
        for (var component : COMPONENTS.entrySet()) {
            var pairs = comparable(component.getKey(), component.getValue());
            compared.put(component.getKey(), pairs.size());
        }
        assertThat(compared).as("fixtures by component").doesNotContainValue(0);
        assertThat(compared.values().stream().mapToInt(Integer::intValue).sum())
                .as("fixtures compared: %s", compared)
                .isGreaterThanOrEqualTo(FIXTURES_COMPARED);
    }

    private record Pair(String name, String ours, String golden) {}

    private static List<Pair> comparable(String component, Function<Options, Content> mapping)
            throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var fixture : fixtures(component)) {
            var golden = fixture.get("html").asText();
            var options = new Options(fixture.get("context"), golden);
            var content = mapping.apply(options);
            var beside = fixture.get("name").asText().endsWith("via call block");
            if (options.understood() && !beside) {
                var name = component + ": " + fixture.get("name").asText();
                pairs.add(new Pair(name, Dom.of(render(content)), Dom.of(golden)));
            }
        }
        return pairs;
    }

    private static JsonNode fixtures(String component) throws IOException {
        var path = "/nhsuk-components/" + component + "/fixtures.json";
        try (var in = requireNonNull(ConformanceTest.class.getResourceAsStream(path), path)) {
            return new ObjectMapper().readTree(in).get("fixtures");
        }
    }

    private static String render(Content content) {
        var output = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }
}
