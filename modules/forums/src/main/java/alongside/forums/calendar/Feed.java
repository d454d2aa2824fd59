package alongside.forums.calendar;

/**
 * What somebody's own calendar address tells.
 *
 * @param everything whether it has all meetings of their forums, or those they registered for
 * @param named whether it says which forum meets
 * @param linked whether it says where, and how to join
 */
public record Feed(boolean everything, boolean named, boolean linked) {}
