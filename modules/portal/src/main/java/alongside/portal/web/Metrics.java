package alongside.portal.web;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** The figures in the text format of Prometheus. */
final class Metrics {
    private final Traffic traffic;
    private final List<Gauge> gauges;

    Metrics(Traffic traffic, List<Gauge> gauges) {
        this.traffic = traffic;
        this.gauges = List.copyOf(gauges);
    }

    String text() {
        var text = new StringBuilder();
        head(text, "alongside_http_requests_total", "counter", "Requests answered, by status");
        for (int hundred = 1; hundred <= 5; hundred++) {
            line(
                    text,
                    "alongside_http_requests_total{status=\"" + hundred + "xx\"}",
                    (double) traffic.done(hundred));
        }
        head(text, "alongside_http_seconds_total", "counter", "Time spent on requests");
        line(text, "alongside_http_seconds_total", traffic.seconds());
        gauge(text, new Gauge("alongside_http_running", "Requests running", traffic::running));
        jvm().forEach(gauge -> gauge(text, gauge));
        gauges.forEach(gauge -> gauge(text, gauge));
        return text.toString();
    }

    private static List<Gauge> jvm() {
        var memory = ManagementFactory.getMemoryMXBean();
        DoubleSupplier up = () -> ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        return List.of(
                new Gauge(
                        "jvm_heap_bytes",
                        "Heap used",
                        () -> (double) memory.getHeapMemoryUsage().getUsed()),
                new Gauge(
                        "jvm_heap_max_bytes",
                        "Heap allowed",
                        () -> (double) memory.getHeapMemoryUsage().getMax()),
                new Gauge(
                        "jvm_threads",
                        "Platform threads",
                        () -> ManagementFactory.getThreadMXBean().getThreadCount()),
                new Gauge("process_uptime_seconds", "Time since the start", up));
    }

    private static void gauge(StringBuilder text, Gauge gauge) {
        head(text, gauge.name(), "gauge", gauge.help());
        line(text, gauge.name(), gauge.value().getAsDouble());
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, double value) {
        text.append(name)
                .append(' ')
                .append(String.format(Locale.ROOT, "%.3f", value))
                .append('\n');
    }
}
