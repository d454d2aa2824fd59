package alongside.forums.worries;

import alongside.forums.duties.OnDuty;

/**
 * What the side of a topic says about getting help.
 *
 * @param thoughtOf whether somebody is worried about the reader, or the reader asked for somebody
 */
public record Care(OnDuty onDuty, boolean thoughtOf) {}
