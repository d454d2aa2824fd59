package alongside.portal;

/** What the server does for an answer that goes on for as long as its reader stays. */
public interface Streaming {
    /** A server that does nothing for it, as in a test of one module. */
    Streaming PLAIN =
            new Streaming() {
                @Override
                public void begin() {}

                @Override
                public void handedOver() {}
            };

    /**
     * From here on the request is not counted among those that run, and its thread is interrupted
     * when the server stops.
     *
     * @throws Busy if the server stops, or has as many streams as it bears
     */
    void begin();

    /** What was written is out: the time that a client has to take it does not run on. */
    void handedOver();
}
