package alongside.workforce.preceptorships;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.workforce.register.Access;
import alongside.workforce.register.Typed;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two forms that ask for one day: of a review, and of the sign-off. */
final class DayForms {
    private final Preceptorships preceptorships;

    DayForms(Preceptorships preceptorships) {
        this.preceptorships = preceptorships;
    }

    /**
     * What such a form says.
     *
     * @param field the name of the day
     * @param what the last part of its address
     */
    public record Asked(String title, String field, String label, String what) {}

    private interface Saving {
        PreceptorshipFile save(
                Visit visit,
                java.util.UUID id,
                long version,
                @org.jspecify.annotations.Nullable LocalDate day);
    }

    void review(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.support(visit.actor());
        var file = find(request);
        var day = Typed.of(known(file, PreceptorshipApi.month(request)).heldOn());
        var fresh = FormView.fresh(file.preceptorship().version());
        send(response, visit, file, ofReview(PreceptorshipApi.month(request)), day, fresh);
    }

    void saveReview(ServerRequest request, ServerResponse response) {
        var month = PreceptorshipApi.month(request);
        save(
                request,
                response,
                ofReview(month),
                (visit, id, version, day) ->
                        preceptorships.review(
                                visit.actor(), id, version, month, day, visit.today()));
    }

    void signOff(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.support(visit.actor());
        var file = find(request);
        var day = Typed.of(file.preceptorship().signedOffOn());
        var fresh = FormView.fresh(file.preceptorship().version());
        send(response, visit, file, ofSignOff(), day, fresh);
    }

    void saveSignOff(ServerRequest request, ServerResponse response) {
        save(
                request,
                response,
                ofSignOff(),
                (visit, id, version, day) ->
                        preceptorships.signOff(visit.actor(), id, version, day, visit.today()));
    }

    private void save(ServerRequest request, ServerResponse response, Asked asked, Saving saving) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var version = FormView.version(form);
        var typed = Typed.date(form, asked.field());
        var id = Ids.inPath(request, "id");
        try {
            var day = form.date(asked.field()).orElse(null);
            saving.save(visit, id, version, day);
            Pages.goTo(response, visit.path("preceptorships", id));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            send(response, visit, find(request), asked, typed, wrong);
        } catch (Refusal.Stale e) {
            var now = find(request);
            var changed = FormView.changed(now.preceptorship().version(), saved(now));
            send(response, visit, now, asked, typed, changed);
        }
    }

    /** What is saved now of all that somebody else may have changed meanwhile. */
    static Map<String, String> saved(PreceptorshipFile now) {
        var saved = new LinkedHashMap<String, String>();
        saved.put("Due to complete", Words.date(now.preceptorship().dueOn()));
        for (var review : now.reviews()) {
            saved.put(ofReview(review.month()).title(), day(review.heldOn()));
        }
        saved.put("Signed off", day(now.preceptorship().signedOffOn()));
        return saved;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.date(day);
    }

    private static PreceptorshipFile.Review known(PreceptorshipFile file, int month) {
        if (!file.hasReview(month)) {
            throw Refusal.notFound();
        }
        return file.review(month);
    }

    private static Asked ofReview(int month) {
        return new Asked(
                "Review after " + Words.count(month, "month"),
                "held_on",
                "When was the review held?",
                "reviews/" + month);
    }

    private static Asked ofSignOff() {
        return new Asked(
                "Sign off the preceptorship",
                "signed_off_on",
                "On which day was it completed?",
                "sign-off");
    }

    private PreceptorshipFile find(ServerRequest request) {
        var visit = Visit.of(request);
        return preceptorships.find(visit.actor(), Ids.inPath(request, "id"), visit.today());
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            PreceptorshipFile file,
            Asked asked,
            Typed typed,
            FormView form) {
        var page = PreceptorshipForms.page(visit, file, asked.title(), form);
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .preceptorshipsDay(
                                page,
                                visit,
                                file,
                                asked.field(),
                                asked.label(),
                                asked.what(),
                                typed,
                                form));
    }
}
