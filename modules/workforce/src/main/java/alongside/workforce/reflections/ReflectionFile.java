package alongside.workforce.reflections;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import io.helidon.http.ContentDisposition;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A person's reflections as one text that any program opens, to keep when they leave. */
final class ReflectionFile {
    private ReflectionFile() {}

    static void send(ServerResponse response, Visit visit, List<Reflection> reflections) {
        var name = "reflections-" + visit.today() + ".txt";
        response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
                .header(
                        HeaderNames.CONTENT_DISPOSITION,
                        ContentDisposition.builder()
                                .type("attachment")
                                .filename(name)
                                .build()
                                .values())
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .send(text(visit, reflections).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Visit visit, List<Reflection> reflections) {
        var text = new StringBuilder("Reflections of ").append(visit.actor().name());
        text.append("\n").append(visit.trust().name());
        text.append("\n").append(Words.moment(visit.now())).append("\n");
        for (var reflection : reflections.reversed()) {
            text.append("\n\n").append(reflection.title());
            text.append("\n").append(Words.date(reflection.writtenOn())).append("\n\n");
            text.append(reflection.text()).append("\n");
        }
        return text.toString();
    }
}
