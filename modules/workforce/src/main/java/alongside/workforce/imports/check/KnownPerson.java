package alongside.workforce.imports.check;

import java.util.UUID;

/** A person of the register, found by employee number. */
record KnownPerson(UUID id, int version, String lastName, String firstName) {}
