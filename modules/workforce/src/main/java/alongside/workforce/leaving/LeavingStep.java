package alongside.workforce.leaving;

import java.util.UUID;

/**
 * Something that a Trust does whenever somebody leaves.
 *
 * @param daysBefore how many days before the last day it is due
 */
public record LeavingStep(
        UUID id, int position, String name, Who who, int daysBefore, int version) {}
