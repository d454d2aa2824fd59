package alongside.workforce.standards;

/**
 * What a Trust asks of its support for people in post.
 *
 * @param preceptorshipMonths how long a preceptorship lasts that is made from now on
 */
public record Standards(
        int preceptorshipMonths,
        Frequency managerial,
        Frequency group,
        Frequency reflectivePractice,
        int version) {}
