package alongside.workforce.drafts;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of which drafts are kept, by their addresses within a Trust. */
enum LongForm {
    NOTES("supervision/sessions/ID/notes", "Notes of supervision"),
    REFLECTION("my/reflections/(new|ID/edit)", "Reflection"),
    COMPETENCES("my/competences/(shared/ID/)?edit", "Competences"),
    CONVERSATION("people/ID/careers/ID/conversations/new", "Conversation about a career"),
    OBJECTIVES("preceptorships/(new|ID/edit)", "Preceptor and objectives"),
    STEPS("pathways/ID/versions/[0-9]{1,6}/edit", "Steps of a pathway");

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Pattern address;
    private final String title;

    LongForm(String address, String title) {
        this.address = Pattern.compile(address.replace("ID", ID));
        this.title = title;
    }

    String title() {
        return title;
    }

    static Optional<LongForm> at(String address) {
        return Arrays.stream(values())
                .filter(form -> form.address.matcher(address).matches())
                .findFirst();
    }
}
