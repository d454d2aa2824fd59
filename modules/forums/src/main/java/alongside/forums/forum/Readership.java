package alongside.forums.forum;

import alongside.portal.ui.Words;

/**
 * How many can read a forum, so that everybody knows before they write.
 *
 * @param people who can read it today
 * @param trusts how many Trusts they come from
 */
public record Readership(long people, long trusts) {
    /** 412 people from 34 Trusts */
    public String words() {
        return Words.count(people, "person", "people")
                + " from "
                + (trusts == 1 ? "1 Trust" : Words.number(trusts) + " Trusts");
    }

    /** 412 people from 34 Trusts can read this */
    public String sentence() {
        return words() + " can read this";
    }
}
