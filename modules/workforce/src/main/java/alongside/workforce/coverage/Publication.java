package alongside.workforce.coverage;

/** Whether everybody may see in which services peer support workers are. */
public record Publication(boolean shown, int version) {}
