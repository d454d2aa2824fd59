package alongside.portal.web;

import alongside.portal.Busy;
import alongside.portal.Streaming;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.function.BooleanSupplier;

/** Answers that go on: not in the way of requests, and ended when the server stops. */
final class Streams implements Streaming, Filter {
    private static final int MOST = 10_000;

    private final Traffic traffic;
    private final Delivery delivery;
    private final BooleanSupplier stopping;

    Streams(Traffic traffic, Delivery delivery, BooleanSupplier stopping) {
        this.traffic = traffic;
        this.delivery = delivery;
        this.stopping = stopping;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        request.context().register(this);
        chain.proceed();
    }

    @Override
    public void begin() {
        if (traffic.streaming() >= MOST) {
            throw new Busy(5);
        }
        traffic.goOn();
        Permits.giveBack();
        // Only now, because a stop interrupts those that it finds.
        if (stopping.getAsBoolean()) {
            throw new Busy(5);
        }
    }

    @Override
    public void handedOver() {
        delivery.handedOver();
    }
}
