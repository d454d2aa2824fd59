package alongside.portal.ui.errors;

/** One thing that is wrong, and the id of the field to mend it in. An empty id makes no link. */
public record Fault(String id, String message) {}
