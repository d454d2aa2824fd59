package alongside.comparison.histories;

import java.time.LocalDate;

/**
 * What a history is like. Chances are of one Trust in one quarter, but where it says otherwise.
 *
 * @param trusts that there are at first
 * @param quarters how many quarter ends there are
 * @param first the first of them
 * @param newcomers Trusts that sign for the first time later on
 * @param missed chance that nothing is signed
 * @param unsigned chance that a split is not signed
 * @param withdrawn chance that a Trust withdraws for ever
 * @param mergers how many there are in the whole history
 * @param moves how many Trusts change their region in the whole history
 * @param restatements how many Trusts restate in the whole history
 */
public record Settings(
        int trusts,
        int quarters,
        LocalDate first,
        int newcomers,
        double missed,
        double unsigned,
        double withdrawn,
        int mergers,
        int moves,
        int restatements) {
    /** Everything happens, as seldom as in life. */
    public static Settings usual(int trusts) {
        return new Settings(
                trusts, 12, LocalDate.of(2023, 12, 31), trusts / 5, 0.03, 0.03, 0.001, 1, 1, 1);
    }

    /** Nothing happens but people who come and go. */
    public static Settings calm(int trusts) {
        return new Settings(trusts, 12, LocalDate.of(2023, 12, 31), 0, 0, 0, 0, 0, 0, 0);
    }

    public Settings over(int quarters) {
        return new Settings(
                trusts,
                quarters,
                first,
                newcomers,
                missed,
                unsigned,
                withdrawn,
                mergers,
                moves,
                restatements);
    }

    public Settings from(LocalDate first) {
        return new Settings(
                trusts,
                quarters,
                first,
                newcomers,
                missed,
                unsigned,
                withdrawn,
                mergers,
                moves,
                restatements);
    }
}
