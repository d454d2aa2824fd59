package alongside.workforce.vacancies;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.workforce.posts.Posts;
import alongside.workforce.register.Access;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adding a vacancy, changing it, and bringing it to its next stage. */
final class VacancyForms {
    private final Vacancies vacancies;
    private final Posts posts;

    VacancyForms(Vacancies vacancies, Posts posts) {
        this.vacancies = vacancies;
        this.posts = posts;
    }

    void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var post = Ids.of(Selection.text(request.query(), "post"));
        var draft = new VacancyDraft("", "", "", "", "", "");
        if (post != null) {
            var chosen = posts.find(visit.actor(), post, visit.today());
            var hours = chosen.fundedHours();
            draft =
                    new VacancyDraft(
                            post.toString(),
                            chosen.title(),
                            "",
                            chosen.band(),
                            hours == null ? "" : hours.stripTrailingZeros().toPlainString(),
                            "");
        }
        send(response, visit, null, draft, FormView.fresh(0));
    }

    void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = VacancyForm.draft(Form.of(request));
        try {
            var vacancy = vacancies.add(visit.actor(), draft, visit.today());
            Pages.goTo(response, visit.path("vacancies", vacancy.id()));
        } catch (Refusal.Invalid e) {
            send(response, visit, null, draft, FormView.wrong(0, e.fields()));
        }
    }

    void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var vacancy = find(request);
        var view = FormView.fresh(vacancy.version());
        send(response, visit, vacancy, VacancyDraft.of(vacancy), view);
    }

    void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = VacancyForm.draft(form);
        var version = FormView.version(form);
        var id = Ids.inPath(request, "id");
        try {
            vacancies.change(visit.actor(), id, version, draft, visit.today());
            Pages.goTo(response, visit.path("vacancies", id));
        } catch (Refusal.Invalid e) {
            send(response, visit, find(request), draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = find(request);
            var view = FormView.changed(now.version(), differences(VacancyDraft.of(now), draft));
            send(response, visit, now, draft, view);
        }
    }

    private static Map<String, String> differences(VacancyDraft saved, VacancyDraft typed) {
        return FormView.differing(
                List.of(
                        new String[] {"Title", saved.title(), typed.title()},
                        new String[] {"Link", saved.link(), typed.link()},
                        new String[] {"Band", saved.band(), typed.band()},
                        new String[] {"Hours a week", saved.weeklyHours(), typed.weeklyHours()},
                        new String[] {
                            "Closing date",
                            Dates.words(saved.closesOn()),
                            Dates.words(typed.closesOn())
                        }));
    }

    void show(ServerRequest request, ServerResponse response) {
        var vacancy = find(request);
        show(request, response, vacancy, FormView.fresh(vacancy.version()));
    }

    void move(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var id = Ids.inPath(request, "id");
        var version = FormView.version(form);
        try {
            vacancies.move(visit.actor(), id, version, form.text("stage"), visit.today());
            Pages.goTo(response, visit.path("vacancies", id));
        } catch (Refusal.Invalid e) {
            var view = FormView.wrong(version, Map.of("stage", e.message()));
            show(request, response, find(request), view);
        } catch (Refusal.Stale e) {
            var now = find(request);
            var view = FormView.changed(now.version(), Map.of("Stage", now.stageLabel()));
            show(request, response, now, view);
        }
    }

    private void show(
            ServerRequest request, ServerResponse response, Vacancy vacancy, FormView form) {
        var visit = Visit.of(request);
        var view =
                new VacancyView(
                        visit,
                        vacancy,
                        vacancies.stages(visit.actor(), vacancy.id()),
                        vacancies.history(visit.actor(), vacancy.id()),
                        Access.mayEdit(visit.actor()),
                        form);
        var page = VacancyPages.page(visit, vacancy.title()).error(!form.isFresh());
        Pages.send(response, form.status(), new StaticTemplates().vacanciesShow(page, view));
    }

    private Vacancy find(ServerRequest request) {
        var visit = Visit.of(request);
        return vacancies.find(visit.actor(), Ids.inPath(request, "id"), visit.today());
    }

    private void send(
            ServerResponse response,
            Visit visit,
            @Nullable Vacancy vacancy,
            VacancyDraft draft,
            FormView view) {
        var action =
                vacancy == null
                        ? visit.path("vacancies")
                        : visit.path("vacancies", vacancy.id(), "edit");
        var choices = posts.choices(visit.actor(), visit.today()).posts();
        var form = new VacancyForm(action, vacancy, choices, draft, view);
        var title = vacancy == null ? "Add a vacancy" : "Change a vacancy";
        var page = VacancyPages.page(visit, title).error(!view.isFresh());
        Pages.send(
                response,
                view.status(),
                new StaticTemplates().vacanciesEdit(page, visit.csrf(), form));
    }
}
