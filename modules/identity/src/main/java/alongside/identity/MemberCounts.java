package alongside.identity;

/**
 * How many people a Trust has on Alongside.
 *
 * @param members who can log in to it
 * @param admins how many of them are Trust admins
 * @param invited whose invitation still holds
 * @param expired whose invitation has ended without being used
 */
public record MemberCounts(int members, int admins, int invited, int expired) {}
