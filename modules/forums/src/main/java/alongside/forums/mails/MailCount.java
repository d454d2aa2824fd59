package alongside.forums.mails;

/** How many mails of one kind there were, and what became of them. */
public record MailCount(String kind, long mails, long sent, long waiting) {
    public long lost() {
        return mails - sent - waiting;
    }
}
