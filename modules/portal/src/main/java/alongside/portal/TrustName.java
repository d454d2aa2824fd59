package alongside.portal;

import alongside.kernel.TrustId;

/**
 * A Trust as a page names it.
 *
 * @param id names its schema; never shown
 * @param slug its place in addresses, such as {@code northmoor}
 * @param name as the register of NHS organisations writes it
 */
public record TrustName(TrustId id, String slug, String name) {}
