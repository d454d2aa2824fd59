package alongside.workforce.customfields;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.looks.Looks;
import alongside.workforce.register.Access;
import alongside.workforce.register.Dates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is filled into the fields that a Trust added. A field is shown to the roles that it names,
 * and to the person whom it is about; to everybody else it is as if there were none.
 */
public final class CustomValues {
    private static final int LONGEST = 500;

    private final TenantDatabase database;

    public CustomValues(TenantDatabase database) {
        this.database = database;
    }

    /** The fields that the actor sees, filled in or not. */
    public List<CustomValue> of(Actor actor, FieldSubject subject, UUID id) {
        return database.in(
                actor.trust(),
                db -> {
                    if (subject == FieldSubject.PERSON) {
                        Looks.open(db, actor, id);
                    } else {
                        Access.read(actor);
                    }
                    if (!CustomValueQueries.there(db, subject, id)) {
                        throw Refusal.notFound();
                    }
                    return values(db, actor, subject, id);
                });
    }

    /** All that is filled in about somebody, for themselves. */
    public static List<CustomValue> ofPerson(Db db, UUID person) {
        return all(db, FieldSubject.PERSON, person).stream()
                .filter(value -> value.value() != null)
                .toList();
    }

    private static List<CustomValue> values(Db db, Actor actor, FieldSubject subject, UUID id) {
        var own = subject == FieldSubject.PERSON && AccountQueries.isOf(db, actor.person(), id);
        return all(db, subject, id).stream()
                .filter(value -> own || value.of().seenBy(actor))
                .toList();
    }

    private static List<CustomValue> all(Db db, FieldSubject subject, UUID id) {
        var said = CustomValueQueries.of(db, id);
        return CustomFieldQueries.all(db).stream()
                .filter(field -> field.subject() == subject && !field.isRetired())
                .map(field -> {
                    var one = said.get(field.id());
                    return new CustomValue(
                            field.id(),
                            field.label(),
                            field.kind(),
                            one == null ? null : one.value(),
                            one == null ? null : one.by(),
                            one == null ? null : one.at(),
                            field);
                })
                .toList();
    }

    /**
     * Fills in some of the fields that the actor sees; an empty text empties one.
     *
     * @param typed by the id of the field
     * @param before what the actor saw filled in; a field that somebody changed meanwhile is
     *     refused as stale. Null for whoever does not say
     */
    public List<CustomValue> fill(
            Actor actor,
            FieldSubject subject,
            UUID id,
            Map<String, String> typed,
            @Nullable Map<String, String> before,
            Instant now) {
        Access.edit(actor);
        return database.in(
                actor.trust(),
                db -> {
                    if (!CustomValueQueries.lock(db, subject, id)) {
                        throw Refusal.notFound();
                    }
                    var fields = new LinkedHashMap<UUID, CustomValue>();
                    values(db, actor, subject, id).forEach(one -> fields.put(one.field(), one));
                    var checked = checked(fields, typed);
                    if (before != null && !same(fields, checked, before)) {
                        throw Refusal.stale();
                    }
                    checked.forEach((field, value) ->
                            say(db, actor, subject, id, fields, field, value, now));
                    return values(db, actor, subject, id);
                });
    }

    private static boolean same(
            Map<UUID, CustomValue> fields, Map<UUID, String> changing, Map<String, String> before) {
        return changing.keySet().stream()
                .allMatch(id ->
                        fields.get(id) != null
                                && fields.get(id)
                                        .given()
                                        .equals(before.getOrDefault(id.toString(), "")));
    }

    private static void say(
            Db db,
            Actor actor,
            FieldSubject subject,
            UUID id,
            Map<UUID, CustomValue> fields,
            UUID field,
            String value,
            Instant now) {
        var old = fields.get(field);
        if (old == null || old.given().equals(value)) {
            return;
        }
        if (value.isEmpty()) {
            CustomValueQueries.delete(db, field, id);
        } else {
            CustomValueQueries.say(
                    db, field, id, value, actor.name(), now.atOffset(ZoneOffset.UTC));
        }
        // What was said stays out of the log: it is kept for as long as its field says.
        Audit.write(
                db,
                actor,
                value.isEmpty() ? "custom value removed" : "custom value saved",
                "custom field " + field + " of " + subject.key() + " " + id,
                null,
                Json.text(Map.of("field", old.label())));
    }

    private static Map<UUID, String> checked(
            Map<UUID, CustomValue> fields, Map<String, String> typed) {
        var faults = new LinkedHashMap<String, String>();
        var checked = new LinkedHashMap<UUID, String>();
        typed.forEach((key, sent) -> {
            var id = Ids.of(key);
            var field = id == null ? null : fields.get(id);
            if (id == null || field == null) {
                faults.put(key, "There is no such field");
                return;
            }
            try {
                checked.put(id, value(field.of(), key, CustomFieldDraft.text(sent)));
            } catch (Refusal.Invalid e) {
                faults.putAll(e.fields());
            }
        });
        Refusal.ifAny(faults);
        return checked;
    }

    private static String value(CustomField field, String key, String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (field.kind()) {
            case TEXT -> {
                if (text.length() > LONGEST) {
                    throw Refusal.invalid(key, "Enter 500 characters or fewer");
                }
                yield text;
            }
            case CHOICE -> {
                if (!field.choices().contains(text)) {
                    throw Refusal.invalid(key, "Choose one of the choices");
                }
                yield text;
            }
            case DATE -> Dates.of(key, text).toString();
            case NUMBER -> number(key, text);
        };
    }

    private static String number(String key, String text) {
        if (!text.matches("-?[0-9]{1,9}(\\.[0-9]{1,4})?")) {
            throw Refusal.invalid(key, "Enter a number, such as 12 or 7.5");
        }
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    /** Hands over what is filled into one field, for an export, and records that it left. */
    void export(Actor actor, UUID id, Consumer<CustomValueQueries.Filled> work) {
        Access.read(actor);
        database.in(
                actor.trust(),
                db -> {
                    var field = CustomFieldQueries.find(db, id).orElseThrow(Refusal::notFound);
                    if (!field.seenBy(actor)) {
                        throw Refusal.forbidden("Your role does not see what is filled in here.");
                    }
                    var rows = new ArrayList<>(CustomValueQueries.filled(db, id));
                    rows.forEach(work);
                    if (field.subject() == FieldSubject.PERSON) {
                        var people = new HashSet<UUID>();
                        rows.forEach(row -> people.add(row.subject()));
                        Looks.exported(db, actor, people);
                    }
                    Audit.write(
                            db,
                            actor,
                            "custom values exported",
                            "custom field " + id,
                            null,
                            Json.text(Map.of("rows", rows.size())));
                    return true;
                });
    }

    /** Deletes, in one Trust, what was kept for as long as its field says. */
    long expire(TrustId trust, LocalDate today) {
        return database.in(
                trust,
                db -> {
                    var gone = CustomValueQueries.expire(db, today);
                    if (gone > 0) {
                        Audit.write(
                                db,
                                Actor.system(trust),
                                "custom values deleted",
                                "at the end of the time they are kept",
                                null,
                                Json.text(Map.of("values", gone)));
                    }
                    return gone;
                });
    }
}
