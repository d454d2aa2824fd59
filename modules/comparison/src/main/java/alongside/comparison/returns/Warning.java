package alongside.comparison.returns;

/**
 * Something in the register that makes a return worse than it could be.
 *
 * @param path where it is put right, below the Trust's home
 * @param action the words of the link
 */
public record Warning(String text, String path, String action) {}
