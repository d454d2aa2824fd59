package alongside.portal.web;

import java.util.function.DoubleSupplier;

/**
 * A figure for those who run the service.
 *
 * @param name as Prometheus wants it, such as {@code alongside_pool_active}
 */
public record Gauge(String name, String help, DoubleSupplier value) {}
