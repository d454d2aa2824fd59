package alongside.testing;

/** Somebody who can sign in; the e-mail address is the user name. */
public record Person(String email, String firstName, String lastName) {}
