package alongside.workforce.imports.view;

import java.util.UUID;

/** Somebody who is in post in the register and not in the file. */
public record Absent(UUID person, String name, String place) {}
