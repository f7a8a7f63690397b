package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.billing.payerrules.CaseResult;
import org.daysheet.billing.payerrules.RuleCase;
import org.daysheet.billing.payerrules.RuleDefinition;
import org.daysheet.billing.payerrules.RuleText;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The cases of the rule in the form: invented ones are added, changed and taken out here, and are saved with the rule;
/// all of them are run. What is typed of a case goes into the rule before it is saved or tried.
public final class RuleCases {
    private final RuleDesk desk;
    private final Form<RuleField> rule;
    private final Supplier<Optional<RuleDefinition>> typed;
    private final Background background;
    private final BooleanSupplier isInFront;
    private final Supplier<LocalDate> today;
    private final Form<CaseField> form = new Form<>(List.of(CaseField.values()));
    private final ObservableList<RuleCaseRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Badge> told = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<RulePart> part = new SimpleObjectProperty<>(RulePart.RULE);
    private List<CaseResult> results = List.of();

    /// @param typed the rule as it is typed, empty when something is wrong
    RuleCases(
            RuleDesk desk,
            Form<RuleField> rule,
            Supplier<Optional<RuleDefinition>> typed,
            Background background,
            BooleanSupplier isInFront,
            Supplier<LocalDate> today) {
        this.desk = desk;
        this.rule = rule;
        this.typed = typed;
        this.background = background;
        this.isInFront = isInFront;
        this.today = today;
        rule.onTyping(this::forgetResults);
    }

    /// The cases, with how they came out last.
    public ObservableList<RuleCaseRow> rows() {
        return rows;
    }

    /// The case in the form.
    public Form<CaseField> form() {
        return form;
    }

    /// Place of the case in the form, -1 for a new one.
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether the cases are being run.
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// What came of the last run or act, null before one.
    public ReadOnlyObjectProperty<@Nullable Badge> told() {
        return told.getReadOnlyProperty();
    }

    /// What is seen of the rule.
    ObjectProperty<RulePart> part() {
        return part;
    }

    LocalDate today() {
        return today.get();
    }

    /// Another rule is in the form.
    void show() {
        results = List.of();
        told.set(null);
        begin();
        list();
    }

    /// Empties the form for a new case.
    public void begin() {
        chosen.set(-1);
        form.fill(Map.of());
    }

    /// Puts a case into the form; a past claim is changed in the form of the rule.
    public void choose(@Nullable RuleCaseRow row) {
        if (row != null && row.place() >= 0 && row.place() < invented().size()) {
            chosen.set(row.place());
            form.fill(RuleCaseForm.texts(invented().get(row.place())));
        }
    }

    /// Takes the case in the form into the rule.
    ///
    /// @return whether it could be read
    public boolean keep() {
        Optional<RuleCase> read = new RuleCaseForm(form, today.get()).read();
        read.ifPresent(one -> {
            List<RuleCase> cases = new ArrayList<>(invented());
            int place = chosen.get();
            if (place < 0 || place >= cases.size()) {
                cases.add(one);
            } else {
                cases.set(place, one);
            }
            put(cases);
            chosen.set(place < 0 ? cases.size() - 1 : place);
            form.fill(RuleCaseForm.texts(one));
            told.set(new Badge(Texts.of("settings.case.kept"), Badge.Tone.PLAIN));
        });
        return read.isPresent();
    }

    /// Takes the chosen case out of the rule.
    public void remove() {
        List<RuleCase> cases = new ArrayList<>(invented());
        int place = chosen.get();
        if (place >= 0 && place < cases.size()) {
            cases.remove(place);
            begin();
            put(cases);
        }
    }

    /// What is typed of a case goes into the rule.
    ///
    /// @return whether nothing is left that cannot be read
    boolean settle() {
        return !form.changed().get() || keep();
    }

    /// Runs every case of the rule in the form, saved or not.
    public void run() {
        if (running.get()) {
            return;
        }
        part.set(RulePart.CASES);
        rule.forgetFaults();
        Optional<RuleDefinition> definition = typed.get();
        if (definition.isEmpty()) {
            told.set(new Badge(Texts.of("settings.try.faulty"), Badge.Tone.CAUTION));
            return;
        }
        running.set(true);
        var _ = background.run(
                Texts.of("settings.case.job"),
                isInFront,
                _ -> new Ran(desk.runCases(definition.get())),
                this::show,
                failure -> {
                    running.set(false);
                    told.set(new Badge(failure.message(), Badge.Tone.BAD));
                });
    }

    private record Ran(List<CaseResult> results) implements Told {
        private long failed() {
            return results.stream().filter(one -> !one.passed()).count();
        }

        @Override
        public boolean isGood() {
            return failed() == 0;
        }

        @Override
        public String told() {
            return Texts.of("settings.case.ran", results.size(), failed());
        }
    }

    private void show(Ran ran) {
        running.set(false);
        results = ran.results();
        told.set(new Badge(ran.told(), ran.isGood() ? Badge.Tone.GOOD : Badge.Tone.BAD));
        list();
    }

    private void put(List<RuleCase> cases) {
        rule.text(RuleField.INVENTED).set(cases.isEmpty() ? "" : RuleText.writeCases(cases));
        list();
    }

    private List<RuleCase> invented() {
        return RuleText.readCases(rule.typed(RuleField.INVENTED));
    }

    private void forgetResults() {
        if (!results.isEmpty()) {
            results = List.of();
            told.set(null);
        }
        list();
    }

    /// Invented cases come first in a rule, and so do their results.
    private void list() {
        List<RuleCase> cases = invented();
        List<RuleCaseRow> all = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            RuleCase one = cases.get(i);
            Badge result = i < results.size() ? result(results.get(i)) : notRun();
            all.add(new RuleCaseRow(i, one.title(), expected(one.hit()), result));
        }
        for (int i = cases.size(); i < results.size(); i++) {
            CaseResult past = results.get(i);
            all.add(new RuleCaseRow(-1, past.title(), expected(past.expected()), result(past)));
        }
        if (!all.equals(rows)) {
            rows.setAll(all);
        }
    }

    private static String expected(boolean speaks) {
        return Texts.of(speaks ? "settings.case.speaks" : "settings.case.silent");
    }

    private static Badge notRun() {
        return new Badge(Texts.of("settings.case.not-run"), Badge.Tone.QUIET);
    }

    private static Badge result(CaseResult result) {
        if (!result.isKnown()) {
            return new Badge(Texts.of("settings.case.gone"), Badge.Tone.CAUTION);
        }
        return result.passed()
                ? new Badge(Texts.of("settings.case.passed"), Badge.Tone.GOOD)
                : new Badge(Texts.of("settings.case.failed"), Badge.Tone.BAD);
    }
}
