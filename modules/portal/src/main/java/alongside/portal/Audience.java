package alongside.portal;

/** For whom a route is. Every route is for exactly one of these, decided where it is registered. */
public enum Audience {
    /** The same bytes for everybody; nobody is asked who they are. */
    FILE,
    /** Anybody, logged in or not. */
    OPEN,
    /** Anybody who is logged in. */
    SIGNED_IN,
    /** Platform operators. */
    OPERATOR,
    /** National leads. */
    NATIONAL,
    /** Members of the Trust that the address names; for all others it does not exist. */
    TRUST
}
