package alongside.identity.login;

import java.util.regex.Pattern;

/** Where to go after logging in: a path of this site, or home. */
final class Next {
    private static final String HOME = "/home";

    // Browsers read a backslash as a slash and drop tabs and line ends, so none may stand here.
    private static final Pattern PATH =
            Pattern.compile("/(?:[^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]{0,1999})?");

    private Next() {}

    static String of(String asked) {
        return PATH.matcher(asked).matches() ? asked : HOME;
    }
}
