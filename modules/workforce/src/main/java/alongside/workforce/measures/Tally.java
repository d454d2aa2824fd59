package alongside.workforce.measures;

import java.math.BigDecimal;

/**
 * What was counted for one point in one group: all that any measure is made of.
 *
 * @param key the group's id, empty for the total
 * @param people in post on the date
 * @param before people in post on the date compared with
 * @param joined spells in post that began since then
 * @param left spells in post that ended since then
 * @param stayed people in post on both dates without a break
 * @param hours contracted hours a week of the assignments open on the date
 * @param fullTime hours a week of 1.00 whole-time equivalent on the date
 * @param funded hours a week that are funded
 * @param unstated posts whose funded hours nobody has stated
 * @param services open services on the date
 * @param covered open services with at least one person in post
 * @param bankHours hours a week of bank work, which is in no other count
 * @param peers people in post on the date, with those whom a partner employs
 * @param peerHours hours a week of the assignments of all of these
 * @param qualified people in post on the date who hold a qualification of level 3 or higher
 * @param asked of whom something is asked by a day; only counted for measures of that
 * @param onTime for whom of these it is on time
 */
public record Tally(
        Point point,
        String by,
        String key,
        String label,
        int people,
        int before,
        int joined,
        int left,
        int stayed,
        int assignments,
        BigDecimal hours,
        BigDecimal fullTime,
        BigDecimal funded,
        int unstated,
        int services,
        int covered,
        BigDecimal bankHours,
        int peers,
        BigDecimal peerHours,
        int qualified,
        int asked,
        int onTime) {
    /** What was counted of something that is asked by a day, and nothing else. */
    static Tally onTime(Point point, String by, String key, String label, int asked, int onTime) {
        var none = BigDecimal.ZERO;
        return new Tally(
                point, by, key, label, 0, 0, 0, 0, 0, 0, none, none, none, 0, 0, 0, none, 0, none,
                0, asked, onTime);
    }

    /** Exact enough to add up; round it only to show it. */
    public BigDecimal wte() {
        return Amounts.wte(hours, fullTime);
    }

    public BigDecimal fundedWte() {
        return Amounts.wte(funded, fullTime);
    }

    public BigDecimal vacantWte() {
        return fundedWte().subtract(wte());
    }

    public BigDecimal bankWte() {
        return Amounts.wte(bankHours, fullTime);
    }

    public BigDecimal peerWte() {
        return Amounts.wte(peerHours, fullTime);
    }

    /** What partners' people work. */
    public BigDecimal partnerWte() {
        return peerWte().subtract(wte());
    }

    /** People in post whom only a partner employs. */
    public int partners() {
        return peers - people;
    }

    /** Whether there are staff in post of the Trust's own to speak of, now or before. */
    public boolean hasStaff() {
        return people + before + joined + left > 0;
    }

    public boolean isFunded() {
        return funded.signum() > 0;
    }

    /** The average of the people in post at the start and at the end. */
    public BigDecimal average() {
        return BigDecimal.valueOf(before + (long) people).divide(BigDecimal.TWO);
    }
}
