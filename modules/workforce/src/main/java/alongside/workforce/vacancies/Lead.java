package alongside.workforce.vacancies;

/**
 * The post that leads the programme.
 *
 * @param held whether somebody is in it
 * @param recruiting whether it is advertised, or those who applied are being chosen from
 */
public record Lead(boolean held, boolean recruiting) {
    /** Whether somebody could apply for it, or has. */
    public boolean isSought() {
        return recruiting && !held;
    }

    public String words() {
        if (held) {
            return "Programme lead: in post";
        }
        return recruiting ? "Programme lead: vacant – recruiting" : "Programme lead: vacant";
    }
}
