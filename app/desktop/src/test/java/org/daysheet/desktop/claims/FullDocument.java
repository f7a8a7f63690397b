package org.daysheet.desktop.claims;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.money.Money;

/// A claim document in which every fact is set, made from the components of its records: a fact that is new is in it
/// without being named here.
final class FullDocument {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private int made;

    private FullDocument() {}

    /// A document with one fact that is another.
    ///
    /// @param path the fact, such as `lines[0].note.text`
    record Changed(String path, ProfessionalClaim document) {}

    static ProfessionalClaim make() {
        return (ProfessionalClaim) new FullDocument().value(ProfessionalClaim.class);
    }

    /// Each of its facts changed alone; a list also with one more.
    static List<Changed> changes(ProfessionalClaim document) {
        return changes("", document).stream()
                .map(change -> new Changed(change.path(), (ProfessionalClaim) change.value()))
                .toList();
    }

    private record Change(String path, Object value) {}

    private Object value(Type type) {
        made++;
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(value(list.getActualTypeArguments()[0]));
        }
        if (type == String.class) {
            return "V" + made;
        }
        if (type == LocalDate.class) {
            return FIRST.plusDays(made);
        }
        if (type == Money.class) {
            return Money.ofCents(100_000 + made);
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return 3;
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return of(
                    record,
                    Arrays.stream(record.getRecordComponents())
                            .map(component -> value(component.getGenericType()))
                            .toList());
        }
        throw new AssertionError("a document has a kind of fact that no test knows: " + type);
    }

    private static List<Change> changes(String path, Object value) {
        return switch (value) {
            case String text -> List.of(new Change(path, text + "X"));
            case LocalDate day -> List.of(new Change(path, day.plusYears(1)));
            case Money amount -> List.of(new Change(path, amount.plus(Money.ofCents(100_000))));
            case Boolean yes -> List.of(new Change(path, !yes));
            case Integer number -> List.of(new Change(path, number + 1));
            case List<?> list -> ofList(path, list);
            case Record record -> ofRecord(path, record);
            default -> throw new AssertionError("a fact of a kind that no test knows: " + value);
        };
    }

    private static List<Change> ofList(String path, List<?> list) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (Change change : changes(path + "[" + i + "]", list.get(i))) {
                List<Object> other = new ArrayList<>(list);
                other.set(i, change.value());
                changes.add(new Change(change.path(), other));
            }
        }
        List<Object> longer = new ArrayList<>(list);
        longer.add(changes.getFirst().value() instanceof List<?> one ? one.getFirst() : list.getFirst());
        changes.add(new Change(path + "[+]", longer));
        return changes;
    }

    private static List<Change> ofRecord(String path, Record record) {
        List<Change> changes = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        List<Object> values = Arrays.stream(components)
                .map(component -> read(component, record))
                .toList();
        for (int i = 0; i < components.length; i++) {
            String below = path.isEmpty() ? components[i].getName() : path + "." + components[i].getName();
            for (Change change : changes(below, values.get(i))) {
                List<Object> other = new ArrayList<>(values);
                other.set(i, change.value());
                changes.add(new Change(change.path(), of(record.getClass(), other)));
            }
        }
        return changes;
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unread) {
            throw new AssertionError(unread);
        }
    }

    private static Object of(Class<?> record, List<Object> values) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = record.getDeclaredConstructor(types);
            return canonical.newInstance(values.toArray());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException unmade) {
            throw new AssertionError(unmade);
        }
    }
}
