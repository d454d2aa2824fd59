package alongside.workforce.careers;

import java.time.LocalDate;

/** A conversation about a career, and the next step that was agreed. */
public record Conversation(LocalDate heldOn, String nextStep, String recordedBy) {}
