package alongside.workforce.measures;

import static alongside.workforce.measures.Amounts.count;
import static alongside.workforce.measures.Amounts.fourDecimals;
import static alongside.workforce.measures.Amounts.people;
import static alongside.workforce.measures.Amounts.plain;
import static alongside.workforce.measures.Amounts.twoDecimals;

import alongside.workforce.register.Dates;

/** How each figure came about, in words and with its own numbers. */
final class Formulas {
    private Formulas() {}

    static String headcount(Tally t) {
        return "%s %s held by %s"
                .formatted(
                        count(t.assignments(), "assignment", "assignments"),
                        t.assignments() == 1 ? "is" : "are",
                        people(t.people()));
    }

    static String wte(Tally t) {
        return "%s hours ÷ %s = %s, shown as %s"
                .formatted(
                        twoDecimals(t.hours()),
                        twoDecimals(t.fullTime()),
                        fourDecimals(t.wte()),
                        twoDecimals(t.wte()));
    }

    static String joiners(Tally t) {
        return "%s had a first day in post %s".formatted(people(t.joined()), period(t));
    }

    static String leavers(Tally t) {
        return "%s had a first day out of post %s".formatted(people(t.left()), period(t));
    }

    static String leaverRate(Tally t) {
        if (t.average().signum() == 0) {
            return nobody(t);
        }
        return "%s ÷ %s people, the average of %s and %s"
                .formatted(
                        count(t.left(), "leaver", "leavers"),
                        plain(t.average()),
                        count(t.before()),
                        count(t.people()));
    }

    static String stability(Tally t) {
        if (t.before() == 0) {
            return nobody(t);
        }
        return "%s of the %s in post on %s are still in post"
                .formatted(count(t.stayed()), people(t.before()), Dates.full(t.point().since()));
    }

    static String growth(Tally t) {
        if (t.before() == 0) {
            return nobody(t);
        }
        return "%s ÷ %s, minus 1".formatted(count(t.people()), count(t.before()));
    }

    static String funded(Tally t) {
        if (!t.isFunded()) {
            return "No post has its funded hours stated";
        }
        var sum =
                "%s hours ÷ %s = %s"
                        .formatted(
                                twoDecimals(t.funded()),
                                twoDecimals(t.fullTime()),
                                twoDecimals(t.fundedWte()));
        return t.unstated() == 0
                ? sum
                : sum + ". %s without funded hours".formatted(count(t.unstated(), "post", "posts"));
    }

    static String vacant(Tally t) {
        return t.isFunded()
                ? "%s funded − %s in post"
                        .formatted(twoDecimals(t.fundedWte()), twoDecimals(t.wte()))
                : funded(t);
    }

    static String vacancyRate(Tally t) {
        return t.isFunded()
                ? "%s vacant ÷ %s funded"
                        .formatted(twoDecimals(t.vacantWte()), twoDecimals(t.fundedWte()))
                : funded(t);
    }

    static String bank(Tally t) {
        return "%s bank hours ÷ %s = %s"
                .formatted(
                        twoDecimals(t.bankHours()),
                        twoDecimals(t.fullTime()),
                        twoDecimals(t.bankWte()));
    }

    static String peers(Tally t) {
        return "%s employed by the Trust and %s by partners only"
                .formatted(people(t.people()), count(t.partners()));
    }

    static String peerWte(Tally t) {
        return "%s WTE employed by the Trust and %s by partners"
                .formatted(twoDecimals(t.wte()), twoDecimals(t.peerWte().subtract(t.wte())));
    }

    static String coverage(Tally t) {
        return "%s of %s".formatted(count(t.covered()), count(t.services(), "service", "services"));
    }

    static String preceptorships(Tally t) {
        return t.asked() == 0
                ? "No preceptorship had its last day " + period(t)
                : "%s of %s were signed off by their last day"
                        .formatted(
                                count(t.onTime()),
                                count(t.asked(), "preceptorship", "preceptorships"));
    }

    static String supervision(Tally t) {
        return t.asked() == 0
                ? "Nobody is in post on " + Dates.full(t.point().until())
                : "%s of %s".formatted(count(t.onTime()), people(t.asked()));
    }

    static String qualified(Tally t) {
        if (t.people() == 0) {
            return "Nobody is in post on %s, so there is nobody to be qualified"
                    .formatted(Dates.full(t.point().until()));
        }
        return "%s of %s".formatted(count(t.qualified()), people(t.people()));
    }

    private static String nobody(Tally t) {
        return "Nobody was in post on %s, so there is nothing to compare with"
                .formatted(Dates.full(t.point().since()));
    }

    private static String period(Tally t) {
        return "from %s to %s"
                .formatted(
                        Dates.full(t.point().since().plusDays(1)), Dates.full(t.point().until()));
    }
}
