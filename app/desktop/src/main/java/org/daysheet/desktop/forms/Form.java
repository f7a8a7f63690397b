package org.daysheet.desktop.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed into the fields of a form, what is wrong with each, and whether anything differs from what was filled
/// in. Typing into a field takes its fault away.
public final class Form<K> {
    private final Map<K, StringProperty> texts = new LinkedHashMap<>();
    private final Map<K, ReadOnlyStringWrapper> problems = new LinkedHashMap<>();
    private final Map<K, String> filled = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

    public Form(List<K> fields) {
        for (K field : fields) {
            StringProperty text = new SimpleStringProperty("");
            ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
            text.addListener((_, _, _) -> {
                problem.set("");
                changed.set(isChanged());
            });
            texts.put(field, text);
            problems.put(field, problem);
            filled.put(field, "");
        }
    }

    /// The fields in their order.
    public List<K> fields() {
        return List.copyOf(texts.keySet());
    }

    /// What is typed into a field.
    public StringProperty text(K field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /// Says who hears that something was typed into any field.
    public void onTyping(Runnable heard) {
        texts.values().forEach(text -> text.addListener((_, _, _) -> heard.run()));
    }

    /// What is typed into a field without blanks around it.
    public String typed(K field) {
        return Objects.requireNonNullElse(text(field).get(), "").strip();
    }

    /// What is wrong with a field, empty when nothing is known to be.
    public ReadOnlyStringProperty problem(K field) {
        return Objects.requireNonNull(problems.get(field)).getReadOnlyProperty();
    }

    /// Whether something differs from what was filled in.
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// Fills in texts; fields that are not named become empty, and every fault is forgotten.
    public void fill(Map<K, String> known) {
        texts.forEach((field, text) -> {
            String value = known.getOrDefault(field, "");
            filled.put(field, value);
            text.set(value);
        });
        forgetFaults();
        changed.set(false);
    }

    /// Texts count as filled in from now on; what was typed since differs from them.
    public void settle(Map<K, String> kept) {
        texts.forEach((field, _) -> filled.put(field, kept.getOrDefault(field, "")));
        changed.set(isChanged());
    }

    /// Goes back to what was filled in.
    public void undo() {
        fill(Map.copyOf(filled));
    }

    /// Says what is wrong with a field.
    public void fault(K field, String words) {
        Objects.requireNonNull(problems.get(field)).set(words);
    }

    public void forgetFaults() {
        problems.values().forEach(problem -> problem.set(""));
    }

    /// The first field with something wrong.
    public Optional<K> firstFault() {
        return texts.keySet().stream()
                .filter(field -> !problem(field).get().isEmpty())
                .findFirst();
    }

    /// Every text without blanks around it.
    public Map<K, String> typed() {
        Map<K, String> all = new LinkedHashMap<>();
        texts.keySet().forEach(field -> all.put(field, typed(field)));
        return all;
    }

    private boolean isChanged() {
        return texts.keySet().stream().anyMatch(this::isChanged);
    }

    /// Whether a field says something else than when it was filled.
    public boolean isChanged(K field) {
        return !typed(field).equals(Objects.requireNonNull(filled.get(field)).strip());
    }
}
