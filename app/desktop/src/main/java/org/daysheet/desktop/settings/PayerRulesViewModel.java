package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daysheet.billing.payerrules.CaseResult;
import org.daysheet.billing.payerrules.RuleDefinition;
import org.daysheet.billing.payerrules.RuleHit;
import org.daysheet.billing.payerrules.RuleSuggestion;
import org.daysheet.billing.payerrules.TryOut;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// The practice's own rules: the book of them, trying one on past claims, and those that denials ask for.
public final class PayerRulesViewModel {
    private static final int DAYS_TRIED = 90;

    private final RuleDesk desk;
    private final RuleKind kind;
    private final RecordBook<RuleRow, RuleField> book;
    private final Background background;
    private final BooleanSupplier isInFront;
    private final Supplier<LocalDate> today;
    private final Opener opener;
    private final Latest suggestionReads;
    private final RuleClaims claims;
    private final RuleCases cases;
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Badge> told = new ReadOnlyObjectWrapper<>();
    private final ObservableList<TryOut.Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<RuleSuggestion> suggestions = FXCollections.observableArrayList();

    /// @param isInFront whether a person sees the rules now
    /// @param opener shows a claim
    PayerRulesViewModel(
            RuleDesk desk, Background background, BooleanSupplier isInFront, Supplier<LocalDate> today, Opener opener) {
        this.desk = desk;
        this.kind = new RuleKind(desk, today, () -> cases().settle());
        this.book = new RecordBook<>(kind, background, isInFront);
        this.background = background;
        this.isInFront = isInFront;
        this.today = today;
        this.opener = opener;
        this.suggestionReads = Latest.ofSlow(background);
        this.claims = new RuleClaims(desk, background);
        this.cases = new RuleCases(
                desk,
                book.form(),
                () -> kind.definition(book.form(), book.chosen().get()),
                background,
                isInFront,
                today);
        book.chosen().addListener((_, _, row) -> {
            forgetTry();
            cases.show();
            claims.show(row);
        });
    }

    public RecordBook<RuleRow, RuleField> book() {
        return book;
    }

    /// What the chosen rule spoke about.
    public RuleClaims claims() {
        return claims;
    }

    /// The cases of the rule in the form.
    public RuleCases cases() {
        return cases;
    }

    LocalDate today() {
        return today.get();
    }

    /// First day of service of the claims that a rule is tried on, as typed.
    public StringProperty from() {
        return from;
    }

    /// Last day of service, as typed.
    public StringProperty to() {
        return to;
    }

    /// Whether a rule is being tried.
    public ReadOnlyBooleanProperty trying() {
        return trying.getReadOnlyProperty();
    }

    /// What came of the last try, null before one.
    public ReadOnlyObjectProperty<@Nullable Badge> told() {
        return told.getReadOnlyProperty();
    }

    /// Past claims that the rule would have spoken about.
    public ObservableList<TryOut.Hit> hits() {
        return hits;
    }

    /// Rules that denials of late ask for, most claims first.
    public ObservableList<RuleSuggestion> suggestions() {
        return suggestions;
    }

    /// Reads anew what there is.
    public void load() {
        if (from.get().isEmpty() && to.get().isEmpty()) {
            from.set(Formats.date(today.get().minusDays(DAYS_TRIED)));
            to.set(Formats.date(today.get()));
        }
        book.load();
        suggestionReads.fetch(desk::ruleSuggestions, suggestions::setAll, _ -> {});
    }

    /// Tries the rule in the form, saved or not, on the claims of the days; nothing is changed by it.
    public void tryOut() {
        if (trying.get()) {
            return;
        }
        forgetTry();
        book.form().forgetFaults();
        Optional<RuleDefinition> typed =
                kind.definition(book.form(), book.chosen().get());
        Optional<LocalDate> first = DayWords.read(from.get(), today.get());
        Optional<LocalDate> last = DayWords.read(to.get(), today.get());
        if (typed.isEmpty()) {
            told.set(new Badge(Texts.of("settings.try.faulty"), Badge.Tone.CAUTION));
        } else if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            told.set(new Badge(Texts.of("settings.try.days"), Badge.Tone.CAUTION));
        } else {
            run(typed.get(), first.get(), last.get());
        }
    }

    private void run(RuleDefinition rule, LocalDate first, LocalDate last) {
        trying.set(true);
        var _ = background.run(
                Texts.of("settings.try.job"),
                isInFront,
                progress -> tried(rule, first, last, progress),
                this::show,
                failure -> {
                    trying.set(false);
                    told.set(new Badge(failure.message(), Badge.Tone.BAD));
                });
    }

    /// What a try came to.
    ///
    /// @param found among past claims
    /// @param cases of the rule itself
    private record Tried(TryOut found, List<CaseResult> cases) implements Told {
        private long failed() {
            return cases.stream().filter(one -> !one.passed()).count();
        }

        @Override
        public String told() {
            String claims = Texts.of("settings.try.told", found.hits().size(), found.checked());
            if (cases.isEmpty()) {
                return claims;
            }
            return claims + " " + (isGood() ? Texts.of("settings.try.cases") : unlike());
        }

        private String unlike() {
            String names = String.join(
                    ", ",
                    cases.stream()
                            .filter(one -> !one.passed())
                            .map(CaseResult::title)
                            .toList());
            return Texts.of("settings.try.cases-not", failed(), cases.size(), names);
        }

        @Override
        public boolean isGood() {
            return failed() == 0;
        }
    }

    private Tried tried(RuleDefinition rule, LocalDate first, LocalDate last, Progress progress) {
        return new Tried(desk.tryRule(rule, first, last, progress), desk.runCases(rule));
    }

    private void show(Tried tried) {
        trying.set(false);
        hits.setAll(tried.found().hits());
        told.set(new Badge(tried.told(), tried.isGood() ? Badge.Tone.GOOD : Badge.Tone.CAUTION));
    }

    private void forgetTry() {
        hits.clear();
        told.set(null);
    }

    /// Shows a claim that the rule spoke about.
    public void open(RuleHit hit) {
        opener.open(new Link.OfClaim(hit.claim()));
    }

    /// Shows a past claim.
    public void open(TryOut.Hit hit) {
        opener.open(new Link.OfClaim(hit.claim()));
    }

    /// Begins a rule with what a suggestion says; not while something is changed and neither saved nor undone.
    ///
    /// @return whether it was begun
    public boolean begin(RuleSuggestion suggestion) {
        if (book.isUnsaved()) {
            book.askToSave();
            return false;
        }
        book.begin();
        RuleForm.texts(suggestion.draft())
                .forEach((field, text) -> book.form().text(field).set(text));
        return book.isUnsaved();
    }

    /// Takes the chosen rule out of use, or into it again.
    public void switchRule() {
        RuleRow row = book.chosen().get();
        if (row == null) {
            return;
        }
        long id = row.rule().id();
        if (row.rule().retiredOn() == null) {
            book.act(() -> desk.retireRule(id), Texts.of("settings.rule.told.retired", row.name()));
        } else {
            RuleDefinition said = row.rule().definition();
            book.act(() -> desk.keepRule(id, said), Texts.of("settings.rule.told.again", row.name()));
        }
    }
}
