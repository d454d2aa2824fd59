package alongside.forums.registrations;

import alongside.kernel.Actor;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.tenants.HomePart;
import java.time.LocalDate;
import java.util.List;

/** A place at a meeting that is kept for somebody, among all that they have to do. */
public record OffersAtHome(Registrations registrations) implements HomePart {

    @Override
    public List<ToDo> toDo(Actor actor, LocalDate today) {
        return registrations.offers(actor, today).stream().map(OffersAtHome::toDo).toList();
    }

    private static ToDo toDo(Offer offer) {
        return new ToDo(
                "A place is free for you at the meeting on " + Words.date(offer.startsAt()),
                "Forums",
                offer.forumName() + ", kept until " + Words.moment(offer.until()),
                LocalDate.ofInstant(offer.until(), Visit.ZONE),
                "Take the place",
                offer.path());
    }
}
